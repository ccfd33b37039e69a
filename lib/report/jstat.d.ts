/** The functions of jstat that are used here; the package has no types of its own. */
declare module 'jstat' {
  const jStat: {
    studentt: { inv(p: number, degreesOfFreedom: number): number; pdf(x: number, degreesOfFreedom: number): number }
    gamma: { inv(p: number, shape: number, scale: number): number }
    normal: { inv(p: number, mean: number, sd: number): number }
  }
  export default jStat
}
