import 'lucide-react/icons/flame'

// Lucide's types name the component alone; all its icons share them.
declare module 'lucide-react/icons/flame' {
  export const __iconData: { name: string; size: number; node: [tag: string, attributes: Record<string, string>][] }
}
