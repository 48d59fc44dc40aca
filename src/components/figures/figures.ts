import FivePerCent from './FivePerCent.astro';
import FollowTheMoney from './FollowTheMoney.astro';
import HardTrades from './HardTrades.astro';
import Journey from './Journey.astro';
import MadeForYou from './MadeForYou.astro';
import MarksTable from './MarksTable.astro';
import PlanBuilder from './PlanBuilder.astro';
import PointsAndThread from './PointsAndThread.astro';
import QuestionnaireWalk from './QuestionnaireWalk.astro';
import ReadTheBill from './ReadTheBill.astro';
import SixChairs from './SixChairs.astro';
import SourceCourt from './SourceCourt.astro';
import Strip from './Strip.astro';
import TenMessages from './TenMessages.astro';
import ThousandVisits from './ThousandVisits.astro';
import TwoCounters from './TwoCounters.astro';
import TwoLives from './TwoLives.astro';
import WiderWord from './WiderWord.astro';

/** Figures that a lesson's text may show, by name. */
export const figures = {
  FivePerCent,
  FollowTheMoney,
  HardTrades,
  Journey,
  MadeForYou,
  MarksTable,
  PlanBuilder,
  PointsAndThread,
  QuestionnaireWalk,
  ReadTheBill,
  SixChairs,
  SourceCourt,
  Strip,
  TenMessages,
  ThousandVisits,
  TwoCounters,
  TwoLives,
  WiderWord,
};
