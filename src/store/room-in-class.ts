import { votesOf } from '../domain/class-session/session.ts';
import type { Room } from '../domain/deck/room.ts';
import { runningClass } from './running-class.ts';

/** Hand the votes and the size of the room to the class of this window, whose file carries them. */
export function saveRoomInClass({ votes, size }: Room): void {
  const [own, ...others] = runningClass.load().groups;
  if (!own) return;
  const held = { ...own.votes };
  for (const [item, counts] of Object.entries(votes)) {
    const counted = votesOf(counts);
    if (counted) held[item] = counted;
    else delete held[item];
  }
  runningClass.save({ groups: [{ ...own, size: size ?? own.size, votes: held }, ...others] });
}
