import { describe, expect, it } from 'vitest';
import { type JourneyStage, leadPerson } from './journey.ts';

const stage = (id: string): JourneyStage => ({
  id,
  name: id,
  text: `${id} goes well`,
  mark: 'line',
  mistake: `a mistake at ${id}`,
  leaves: { text: `leaves at ${id}`, step: 'purchaser' },
  stays: { text: `stays at ${id}`, step: 'client' },
});
const stages = [stage('hear'), stage('talk'), stage('stay')];
const glad = { text: 'glad', step: 'advocate' };

describe('leadPerson', () => {
  it.each([
    [undefined, true, 3, 'glad'],
    [undefined, false, 3, 'glad'],
    ['hear', true, 0, 'leaves at hear'],
    ['hear', false, 0, 'stays at hear'],
    ['stay', true, 2, 'leaves at stay'],
    ['stay', false, 2, 'stays at stay'],
    ['no-such-stage', true, 3, 'glad'],
  ])('mistake at %s, another firm near %s: %i stages go well, then %s', (mistake, elsewhere, reached, text) => {
    expect(leadPerson(stages, glad, { mistake, elsewhere })).toMatchObject({ reached, end: { text } });
  });

  it('ends glad where there is no stage at all', () => {
    expect(leadPerson([], glad, { elsewhere: true })).toEqual({ reached: 0, end: glad });
  });
});
