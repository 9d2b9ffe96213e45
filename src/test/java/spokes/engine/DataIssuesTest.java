package spokes.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** What a planner should know about the data, beside what transfers do. */
class DataIssuesTest {
    private static final String CENTER = """
        centers: center | latitude | longitude
          Home | 40 | -80
        """;

    private static List<String> messages(PlanIssue.Kind kind, String... world) {
        return JudgedPlan.of(Worlds.world(CENTER, String.join("\n", world))).listIssues().stream()
                .filter(issue -> issue.kind() == kind)
                .map(PlanIssue::message)
                .toList();
    }

    @Test
    void aServiceWhoseDaysCannotBeReadWorksMondayToFriday() {
        assertThat(messages(
                        PlanIssue.Kind.CARRIER_DAYS_UNKNOWN,
                        "services: service|carrier_days\nground|Mon-Sta\npost|Mon-Sat\nslow|"))
                .containsExactly(
                        "service ground works on “Mon-Sta”, which names no weekdays; Monday to Friday stand in:"
                                + " write Mon-Sat or Mon,Wed,Fri");
    }
}
