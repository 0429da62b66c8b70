const PREFIX = /^chi bộ\s+/iu;

/** A group's name where its members are plainly cells: `Chi bộ khu phố` is `Khu phố`. */
export function groupName(name: string): string {
  const short = name.replace(PREFIX, "");
  return short === "" ? name : short.charAt(0).toLocaleUpperCase("vi") + short.slice(1);
}
