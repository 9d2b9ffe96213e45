package spokes.model.carrier;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.util.EnumSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Days as sheets write them. */
class WorkingDaysTest {

    @ParameterizedTest
    @CsvSource({
        "Mon-Sat, MTWTFS-",
        "Mon-Fri, MTWTF--",
        "'Mon,Wed,Fri', M-W-F--",
        "'Mon-Wed, Sat', MTW--S-",
        "Sat-Mon, M----SS",
        "monday – friday, MTWTF--",
        "Tu Thurs, -T-T---",
        "Su-Sa, MTWTFSS",
        "Fri, ----F--",
        "'', MTWTF--",
    })
    void daysAndRunsOfDaysAreRead(String text, String week) {
        EnumSet<DayOfWeek> expected = EnumSet.noneOf(DayOfWeek.class);
        for (DayOfWeek day : DayOfWeek.values()) {
            if (week.charAt(day.getValue() - 1) != '-') {
                expected.add(day);
            }
        }
        assertThat(WorkingDays.parse(text)).map(WorkingDays::days).hasValue(expected);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Mon-Sta", "weekdays", "Mon-", "-Fri", "M", "Mon-Wed-Fri", "1-5", ",", "Mondays"})
    void whatIsNoDayIsNotGuessed(String text) {
        assertThat(WorkingDays.parse(text)).isEmpty();
    }

    @Test
    void theDaysAreInTheOrderOfTheWeek() {
        assertThat(WorkingDays.parse("Sat,Mon").orElseThrow().days())
                .containsExactly(DayOfWeek.MONDAY, DayOfWeek.SATURDAY);
    }
}
