/** @type {import('next').NextConfig} */
const config = {
  agentRules: false,
  poweredByHeader: false,
  reactStrictMode: true,
  images: { unoptimized: true },
  serverExternalPackages: ['better-sqlite3', '@node-rs/argon2', '@prisma/adapter-better-sqlite3', 'pdfkit'],
  // Minified, a function that is called in one place is written into it, where it is made anew at each call and compiled
  // anew after each collection of garbage (docs/performance.md).
  experimental: { serverActions: { bodySizeLimit: '256kb' }, serverMinification: false },
}

export default config
