/** What an author may use in MDX: one map, handed to every `<Content />`. Names and props are declared in `lib/content/components.ts`. */
import AtAGlance from './at-a-glance.astro';
import Band from './band.astro';
import Calculator from './calculator.astro';
import Cert from './cert.astro';
import Certifications from './certifications.astro';
import ChooseIf from './choose-if.astro';
import Cite from './cite.astro';
import Day from './day.astro';
import DayRate from './day-rate.astro';
import Dimensions from './dimensions.astro';
import Fact from './fact.astro';
import Faq from './faq.astro';
import Gap from './gap.astro';
import Guide from './guide.astro';
import Legal from './legal.astro';
import Link from './link.astro';
import Observed from './observed.astro';
import Part from './part.astro';
import Pay from './pay.astro';
import Portfolio from './portfolio.astro';
import Premium from './premium.astro';
import Price from './price.astro';
import Raise from './raise.astro';
import Role from './role.astro';
import Skills from './skills.astro';
import Spread from './spread.astro';
import WaysIn from './ways-in.astro';

export const components = {
  AtAGlance,
  Band,
  Calculator,
  Cert,
  Certifications,
  ChooseIf,
  Cite,
  Day,
  DayRate,
  Dimensions,
  Fact,
  Faq,
  Gap,
  Guide,
  Legal,
  Observed,
  Part,
  Pay,
  Portfolio,
  Premium,
  Price,
  Raise,
  Role,
  Skills,
  Spread,
  WaysIn,
  a: Link,
};
