import { serve } from './start.js'

// Serves the last build as it is, for the tests and measurements (`npm start` builds first where something changed),
// or with --dev the sources, for whoever works on them.
await serve(process.argv.includes('--dev'))
