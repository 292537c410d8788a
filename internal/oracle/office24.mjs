// Makes PDFs of files with LibreOffice 24.8, which is there as WebAssembly, with
// Liberation Serif as it lies on the machine.
// node office24.mjs PACKAGE OUT FILE… ; each result is OUT/NAME.pdf.
//
// On a busy machine LibreOffice may wait for itself for ever: a file has a
// minute, and then once more the time with a LibreOffice started anew.
import { readFileSync, writeFileSync } from 'node:fs'
import { basename, extname, join } from 'node:path'

const [packed, out, ...files] = process.argv.slice(2)
const { SubprocessConverter } = await import(join(packed, 'dist/index.js'))
const fonts = ['Regular', 'Bold', 'Italic', 'BoldItalic'].map(face => `LiberationSerif-${face}.ttf`)
  .map(filename => ({ filename, data: readFileSync(join('/usr/share/fonts/truetype/liberation2', filename)) }))
const start = () => new SubprocessConverter({ fonts, wasmPath: join(packed, 'wasm') })

const late = () => new Promise((_, reject) => setTimeout(reject, 60_000, new Error('no answer within a minute')))

async function convert(converter, file) {
  await converter.initialize()
  const options = { inputFormat: extname(file).slice(1), outputFormat: 'pdf' }
  return converter.convert(readFileSync(file), options, basename(file))
}

let converter = start()
for (const file of files) {
  const once = () => Promise.race([convert(converter, file), late()])
  const made = await once().catch(() => {
    converter.killWorker()
    converter = start()
    return once()
  }).catch(error => {
    converter.killWorker()
    throw error
  })
  writeFileSync(join(out, basename(file, extname(file)) + '.pdf'), made.data)
}
converter.killWorker()
process.exit(0)
