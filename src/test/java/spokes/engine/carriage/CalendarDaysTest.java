package spokes.engine.carriage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Random;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import spokes.model.carrier.WorkingDays;

/** How long customers wait in calendar days (model.md, section 2). */
class CalendarDaysTest {
    private static final Offset<Double> EXACTLY = within(1e-12);
    private static final double[] EVERY_DAY_ALIKE = {1, 1, 1, 1, 1, 1, 1};

    private static CalendarDays.Wait wait(
            DayOfWeek ordered, boolean early, String carrier, double dispatch, double transit) {
        double[] shares = new double[7];
        shares[ordered.getValue() - 1] = 1;
        return new CalendarDays(shares, early ? 1 : 0, days(carrier)).of(dispatch, transit);
    }

    private static WorkingDays days(String text) {
        return WorkingDays.parse(text).orElseThrow();
    }

    @ParameterizedTest
    @CsvSource({
        "MONDAY,    early, Mon-Fri, 0, 2, 2", // shipped Monday, at the door Wednesday
        "MONDAY,    late,  Mon-Fri, 0, 2, 3", // Tuesday to Thursday
        "THURSDAY,  early, Mon-Fri, 0, 2, 4", // over the weekend to Monday
        "FRIDAY,    early, Mon-Fri, 0, 1, 3", // Monday
        "FRIDAY,    early, Mon-Sat, 0, 1, 1", // Saturday
        "FRIDAY,    late,  Mon-Sat, 0, 1, 4", // the center works again on Monday: Tuesday
        "SATURDAY,  early, Mon-Sat, 0, 1, 3", // the same Tuesday
        "SUNDAY,    late,  Mon-Fri, 0, 1, 2", // Monday to Tuesday
        "SUNDAY,    early, Mon-Fri, 0, 5, 8", // the fifth carrier day after Monday is a Monday
        "FRIDAY,    early, Mon-Sun, 0, 3, 3", // Saturday, Sunday, Monday
        "WEDNESDAY, early, 'Mon,Wed,Fri', 0, 1, 2", // Friday
        "THURSDAY,  early, 'Mon,Wed,Fri', 0, 3, 6", // shipped Thursday; Friday, Monday, Wednesday
        "FRIDAY,    early, Mon-Sat, 1, 1, 4", // dispatch on Monday, at the door Tuesday
        "THURSDAY,  late,  Mon-Sat, 2, 1, 6", // Friday, + 2 = Tuesday, Wednesday
        "FRIDAY,    early, Mon-Fri, 0, 0, 0", // no transit: the same day
        "SATURDAY,  early, Mon-Fri, 0, 0, 2", // that is Monday
    })
    void anOrderWaitsForTheCenterAndTheCarrier(
            DayOfWeek ordered, String when, String carrier, double dispatch, double transit, double expected) {
        CalendarDays.Wait wait = wait(ordered, when.equals("early"), carrier, dispatch, transit);
        assertThat(wait.mean()).isEqualTo(expected);
        assertThat(wait.shareWithin(expected)).isEqualTo(1);
        assertThat(wait.shareWithin(expected - 1)).isZero();
    }

    @Test
    void theMeanIsOverWeekdaysAndTheCutOff() {
        // one day of transit, Monday to Friday. Early: 1, 1, 1, 1, 3 (Friday to Monday), 3, 2; late: 2, 2, 2, 4, 4, 3,
        // 2
        CalendarDays.Wait wait = new CalendarDays(EVERY_DAY_ALIKE, 0.6, days("")).of(0, 1);
        assertThat(wait.mean()).isCloseTo((0.6 * 12 + 0.4 * 19) / 7, EXACTLY);
        assertThat(wait.shareWithin(0)).isZero();
        assertThat(wait.shareWithin(1)).isCloseTo(0.6 * 4 / 7, EXACTLY);
        assertThat(wait.shareWithin(2)).isCloseTo((0.6 * 5 + 0.4 * 4) / 7, EXACTLY);
        assertThat(wait.shareWithin(3)).isCloseTo((0.6 * 7 + 0.4 * 5) / 7, EXACTLY);
        assertThat(wait.shareWithin(4)).isEqualTo(1);
    }

    @Test
    void weekdaysCountByTheirShareOfOrders() {
        // three orders on Friday for one on Monday, all early: 3 days and 1 day
        CalendarDays.Wait wait = new CalendarDays(new double[] {1, 0, 0, 0, 3, 0, 0}, 1, days("")).of(0, 1);
        assertThat(wait.mean()).isCloseTo(2.5, EXACTLY);
        assertThat(wait.shareWithin(2)).isCloseTo(0.25, EXACTLY);
    }

    @Test
    void partsOfADayCountAsWholeOnesEachByItself() {
        // dispatch 0.5 → 1 (Tuesday), transit 1.2 → 2 (Thursday)
        assertThat(wait(DayOfWeek.MONDAY, true, "", 0.5, 1.2).mean()).isEqualTo(3);
        assertThat(wait(DayOfWeek.MONDAY, true, "", 0, 0.1 + 0.2 + 0.7).mean()).isEqualTo(1);
    }

    @Test
    void countingWeeksAtOnceIsCountingDays() {
        Random random = new Random(3);
        for (int i = 0; i < 2000; i++) {
            WorkingDays carrier = days(random.nextBoolean() ? "Mon-Sat" : random.nextBoolean() ? "Sun,Tue" : "Fri");
            int dispatch = random.nextInt(12);
            int transit = random.nextInt(25);
            DayOfWeek ordered = DayOfWeek.of(1 + random.nextInt(7));
            boolean early = random.nextBoolean();
            double[] shares = new double[7];
            shares[ordered.getValue() - 1] = 1;
            assertThat(new CalendarDays(shares, early ? 1 : 0, carrier)
                            .of(dispatch, transit)
                            .mean())
                    .as("%s %s %s %d %d", ordered, early, carrier, dispatch, transit)
                    .isEqualTo(dayByDay(ordered, early, carrier, dispatch, transit));
        }
    }

    /** The same, walking the calendar. */
    private static double dayByDay(DayOfWeek ordered, boolean early, WorkingDays carrier, int dispatch, int transit) {
        LocalDate order = LocalDate.of(2026, 3, 1).plusDays(ordered.getValue());
        LocalDate day = early ? order : order.plusDays(1);
        while (!WorkingDays.MONDAY_TO_FRIDAY.includes(day.getDayOfWeek())) {
            day = day.plusDays(1);
        }
        day = walk(walk(day, WorkingDays.MONDAY_TO_FRIDAY, dispatch), carrier, transit);
        return (double) (day.toEpochDay() - order.toEpochDay());
    }

    private static LocalDate walk(LocalDate from, WorkingDays working, int days) {
        LocalDate day = from;
        for (int left = days; left > 0; ) {
            day = day.plusDays(1);
            left -= working.includes(day.getDayOfWeek()) ? 1 : 0;
        }
        return day;
    }

    @Test
    void evenTheGreatestNumberOfDaysIsCounted() {
        assertThat(wait(DayOfWeek.MONDAY, true, "Fri", 0, 1e12).mean()).isEqualTo(4 + 7 * (1e12 - 1));
    }

    @Test
    void sharesThatAreNoneAreABug() {
        assertThatThrownBy(() -> new CalendarDays(new double[7], 0.5, days("")))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new CalendarDays(EVERY_DAY_ALIKE, 1.5, days("")))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
