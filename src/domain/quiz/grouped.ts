/** A list's members by what `of` says of them, in the order in which each group first appears. */
export function grouped<T, K>(list: readonly T[], of: (member: T) => K): Map<K, T[]> {
  const groups = new Map<K, T[]>();
  for (const member of list) {
    const key = of(member);
    const group = groups.get(key);
    if (group) group.push(member);
    else groups.set(key, [member]);
  }
  return groups;
}
