package pdf

import (
	"bytes"
	"crypto/sha256"
	"encoding/binary"
	"fmt"
	"image"
	"image/color"
	"image/draw"
	"image/jpeg"
	"image/png"
	"sync"
)

// picture is an image as a PDF has it: the entries of its dictionary and its
// data; mask is its transparency.
type picture struct {
	entries string
	data    []byte
	mask    *picture
}

// picture notes an image of the pages; kind is its media type.
func (r *resources) picture(kind string, data []byte) error {
	key := sha256.Sum256(data)
	if _, known := r.index[key]; known {
		return nil
	}
	p := kept.get(key)
	if p == nil {
		var err error
		if p, err = read(kind, data); err != nil {
			return fmt.Errorf("read a picture: %w", err)
		}
		kept.put(key, p)
	}
	r.index[key] = len(r.pictures)
	r.pictures = append(r.pictures, p)
	return nil
}

// shelf keeps pictures by their bytes: the same signature stands in every
// village's document.
type shelf struct {
	mu       sync.Mutex
	pictures map[[sha256.Size]byte]*picture
}

var kept shelf

// mostKept is how many pictures are kept.
const mostKept = 16

func (s *shelf) get(key [sha256.Size]byte) *picture {
	s.mu.Lock()
	defer s.mu.Unlock()
	return s.pictures[key]
}

func (s *shelf) put(key [sha256.Size]byte, p *picture) {
	s.mu.Lock()
	defer s.mu.Unlock()
	if s.pictures == nil || len(s.pictures) >= mostKept {
		s.pictures = map[[sha256.Size]byte]*picture{}
	}
	s.pictures[key] = p
}

// put appends the picture and gives its number.
func (p *picture) put(f *file) int {
	entries := p.entries
	if p.mask != nil {
		entries += fmt.Sprintf(" /SMask %d 0 R", p.mask.put(f))
	}
	return f.data("/Type /XObject /Subtype /Image "+entries, p.data)
}

// read makes a picture of an image's bytes. JPEG and plain PNG data go into the
// file as they are.
func read(kind string, data []byte) (*picture, error) {
	if kind == "image/jpeg" {
		return readJPEG(data)
	}
	if p, ok := plainPNG(data); ok {
		return p, nil
	}
	decoded, err := png.Decode(bytes.NewReader(data))
	if err != nil {
		return nil, err
	}
	return split(decoded)
}

func entries(width, height, bits int, space, rest string) string {
	return fmt.Sprintf("/Width %d /Height %d /BitsPerComponent %d /ColorSpace %s %s", width, height, bits, space, rest)
}

func readJPEG(data []byte) (*picture, error) {
	config, err := jpeg.DecodeConfig(bytes.NewReader(data))
	if err != nil {
		return nil, err
	}
	space, rest := "/DeviceRGB", "/Filter /DCTDecode"
	switch config.ColorModel {
	case color.GrayModel:
		space = "/DeviceGray"
	case color.CMYKModel: // what writes such files writes them inverted
		space, rest = "/DeviceCMYK", rest+" /Decode [1 0 1 0 1 0 1 0]"
	}
	return &picture{entries: entries(config.Width, config.Height, 8, space, rest), data: data}, nil
}

// The kinds of colour of a PNG (PNG, 11.2.2).
const (
	gray    = 0
	rgb     = 2
	indexed = 3
)

// plainPNG takes over the deflated rows of a PNG; not of one with transparency,
// of 16 bits, or interlaced.
func plainPNG(data []byte) (*picture, bool) {
	const signature = 8
	var rows, palette []byte
	var head []byte
	for at := signature; at+12 <= len(data); {
		size := int(binary.BigEndian.Uint32(data[at:]))
		if size < 0 || size > len(data)-at-12 {
			return nil, false
		}
		chunk := data[at+8:][:size]
		switch string(data[at+4 : at+8]) {
		case "IHDR":
			head = chunk
		case "PLTE":
			palette = chunk
		case "tRNS":
			return nil, false
		case "IDAT":
			rows = append(rows, chunk...)
		}
		at += 12 + size
	}
	if len(head) < 13 || head[8] > 8 || head[12] != 0 {
		return nil, false
	}
	space, samples := "/DeviceGray", 1
	switch head[9] {
	case gray:
	case rgb:
		space, samples = "/DeviceRGB", 3
	case indexed:
		space = fmt.Sprintf("[/Indexed /DeviceRGB %d <%x>]", len(palette)/3-1, palette)
	default:
		return nil, false
	}
	width, height, bits := int(binary.BigEndian.Uint32(head)), int(binary.BigEndian.Uint32(head[4:])), int(head[8])
	rest := fmt.Sprintf("/Filter /FlateDecode"+
		" /DecodeParms << /Predictor 15 /Colors %d /BitsPerComponent %d /Columns %d >>", samples, bits, width)
	return &picture{entries: entries(width, height, bits, space, rest), data: rows}, true
}

// split parts an image into its colours and its transparency.
func split(from image.Image) (*picture, error) {
	size := from.Bounds().Size()
	flat := image.NewNRGBA(image.Rectangle{Max: size})
	draw.Draw(flat, flat.Rect, from, from.Bounds().Min, draw.Src)
	colours, alpha := make([]byte, 0, 3*size.X*size.Y), make([]byte, 0, size.X*size.Y)
	for at := 0; at < len(flat.Pix); at += 4 {
		colours = append(colours, flat.Pix[at:at+3]...)
		alpha = append(alpha, flat.Pix[at+3])
	}
	made, err := layer(size, "/DeviceRGB", colours)
	if err == nil && !flat.Opaque() {
		made.mask, err = layer(size, "/DeviceGray", alpha)
	}
	return made, err
}

func layer(size image.Point, space string, samples []byte) (*picture, error) {
	deflated, err := deflate(samples)
	return &picture{entries: entries(size.X, size.Y, 8, space, "/Filter /FlateDecode"), data: deflated}, err
}
