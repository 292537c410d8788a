package compose

import (
	"bytes"
	"encoding/binary"
	"image"
	"image/draw"
	"image/jpeg"
)

// orientation is how a camera was held, as its JPEG says (Exif 2.3, 4.6.4):
// 1 upright, 2 to 8 turned or mirrored. Browsers heed it, PDF knows nothing of
// it.
func orientation(data []byte) int {
	const exif = 0xE1
	for at := 2; at+4 <= len(data) && data[at] == 0xFF; {
		length := int(binary.BigEndian.Uint16(data[at+2:]))
		end := at + 2 + length
		if length < 2 || end > len(data) {
			break
		}
		if tiff, ok := bytes.CutPrefix(data[at+4:max(end, at+4)], []byte("Exif\x00\x00")); ok && data[at+1] == exif {
			return tiffOrientation(tiff)
		}
		at = end
	}
	return 1
}

func tiffOrientation(tiff []byte) int {
	const entry, tag = 12, 0x0112
	var order binary.ByteOrder = binary.BigEndian
	if bytes.HasPrefix(tiff, []byte("II")) {
		order = binary.LittleEndian
	}
	if len(tiff) < 8 {
		return 1
	}
	for at := int64(order.Uint32(tiff[4:])) + 2; at+entry <= int64(len(tiff)); at += entry {
		if order.Uint16(tiff[at:]) != tag {
			continue
		}
		if o := int(order.Uint16(tiff[at+8:])); o >= 1 && o <= 8 {
			return o
		}
		break
	}
	return 1
}

// upright turns a JPEG as its orientation asks; it then has none.
func upright(data []byte, orientation int) ([]byte, error) {
	decoded, err := jpeg.Decode(bytes.NewReader(data))
	if err != nil {
		return nil, err
	}
	from := image.NewRGBA(image.Rectangle{Max: decoded.Bounds().Size()})
	draw.Draw(from, from.Rect, decoded, decoded.Bounds().Min, draw.Src)
	var b bytes.Buffer
	err = jpeg.Encode(&b, turned(from, orientation), &jpeg.Options{Quality: 90})
	return b.Bytes(), err
}

// lying is the first of the orientations that swap width and height.
const lying = 5

func turned(from *image.RGBA, orientation int) *image.RGBA {
	w, h := from.Rect.Dx(), from.Rect.Dy()
	to := image.NewRGBA(image.Rect(0, 0, w, h))
	if orientation >= lying {
		to = image.NewRGBA(image.Rect(0, 0, h, w))
	}
	for y := range to.Rect.Dy() {
		for x := range to.Rect.Dx() {
			u, v := cameraPoint(x, y, w, h, orientation)
			copy(to.Pix[to.PixOffset(x, y):][:4], from.Pix[from.PixOffset(u, v):][:4])
		}
	}
	return to
}

// cameraPoint is where a point of the upright picture is in the camera's, of
// width w and height h.
func cameraPoint(x, y, w, h, orientation int) (int, int) {
	switch orientation {
	case 2:
		return w - 1 - x, y
	case 3:
		return w - 1 - x, h - 1 - y
	case 4:
		return x, h - 1 - y
	case 5:
		return y, x
	case 6:
		return y, h - 1 - x
	case 7:
		return w - 1 - y, h - 1 - x
	case 8:
		return w - 1 - y, x
	}
	return x, y
}
