// Makes PDFs of files with LibreOffice 24.8, which is there as WebAssembly, with
// Liberation Serif as it lies on the machine.
// node office24.mjs PACKAGE OUT FILE… ; each result is OUT/NAME.pdf.
//
// On a busy machine LibreOffice may wait for itself for ever: then it is started
// anew.
import { readFileSync, writeFileSync } from 'node:fs'
import { basename, extname, join } from 'node:path'

const [packed, out, ...files] = process.argv.slice(2)
const { SubprocessConverter } = await import(join(packed, 'dist/index.js'))
const fonts = ['Regular', 'Bold', 'Italic', 'BoldItalic'].map(face => `LiberationSerif-${face}.ttf`)
  .map(filename => ({ filename, data: readFileSync(join('/usr/share/fonts/truetype/liberation2', filename)) }))
const start = () => new SubprocessConverter({ fonts, wasmPath: join(packed, 'wasm') })

const patience = 30_000
const tries = 2
const noAnswer = 75

const silence = new Error('no answer')
const late = () => new Promise((_, reject) => setTimeout(reject, patience, silence))

async function convert(converter, file) {
  await converter.initialize()
  const options = { inputFormat: extname(file).slice(1), outputFormat: 'pdf' }
  return converter.convert(readFileSync(file), options, basename(file))
}

let converter = start()
for (const file of files) {
  let made, failure
  for (let n = 0; n < tries && !made; n++) {
    try {
      made = await Promise.race([convert(converter, file), late()])
    } catch (error) {
      failure = error
      converter.killWorker()
      converter = start()
    }
  }
  if (!made) {
    console.error(`${file}: ${failure}`)
    process.exit(failure === silence ? noAnswer : 1)
  }
  writeFileSync(join(out, basename(file, extname(file)) + '.pdf'), made.data)
}
converter.killWorker()
process.exit(0)
