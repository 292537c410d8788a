package pdf

import (
	"bytes"
	"fmt"
	"image"
	"image/draw"
	"image/png"

	"github.com/signintech/gopdf"

	"vanban/internal/layout"
)

// image draws a picture; gopdf puts the same bytes into the file once.
func (d *drawing) image(i layout.PlacedImage) error {
	data, err := drawable(i)
	if err != nil {
		return fmt.Errorf("read a picture: %w", err)
	}
	holder, err := gopdf.ImageHolderByBytes(data)
	if err != nil {
		return err
	}
	return d.ImageByHolder(holder, float64(i.X), float64(i.Y), &gopdf.Rect{W: float64(i.Width), H: float64(i.Height)})
}

// drawable gives a picture in a form that gopdf knows.
func drawable(placed layout.PlacedImage) ([]byte, error) {
	i := placed.Image
	if i.Type != "image/png" || simple(i.Data) {
		return i.Data, nil
	}
	decoded, err := png.Decode(bytes.NewReader(i.Data))
	if err != nil {
		return nil, err
	}
	flat := image.NewNRGBA(decoded.Bounds())
	draw.Draw(flat, flat.Bounds(), decoded, decoded.Bounds().Min, draw.Src)
	var b bytes.Buffer
	err = png.Encode(&b, flat)
	return b.Bytes(), err
}

// Where the head of a PNG says how it is written (PNG, 11.2.2).
const (
	depthAt     = 24
	interlaceAt = 28
	headEnd     = 33
)

// simple tells a PNG that gopdf reads rightly: of at most 8 bits a sample, not
// interlaced, its transparency not in a chunk of its own.
func simple(data []byte) bool {
	if len(data) < headEnd || data[depthAt] > 8 || data[interlaceAt] != 0 {
		return false
	}
	pixels := bytes.Index(data, []byte("IDAT"))
	return pixels > 0 && !bytes.Contains(data[:pixels], []byte("tRNS"))
}
