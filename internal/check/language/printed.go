package language

import (
	"vanban/internal/reading"
)

// printed are the passages in which spaces, quotes and brackets are looked at.
const printed = reading.Prose | reading.Heading | reading.Cell | reading.HeadCell | reading.Caption |
	reading.Addressee | reading.Recipient
