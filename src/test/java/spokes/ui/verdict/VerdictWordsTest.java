package spokes.ui.verdict;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import spokes.engine.Evaluation;
import spokes.engine.JudgedPlan;
import spokes.engine.result.StockNeed;
import spokes.engine.verdict.Answer;
import spokes.engine.verdict.Caution;
import spokes.engine.verdict.Comparison;
import spokes.engine.verdict.Reference;
import spokes.ui.Figures;
import spokes.ui.SmallWorld;
import spokes.ui.Texts;

class VerdictWordsTest {
    private static final Evaluation PLAN = JudgedPlan.of(SmallWorld.workspace()).evaluation();

    private final VerdictWords words = new VerdictWords(Texts.of("verdict"), new Figures(Locale.US, "USD"));

    private static Comparison with(Caution caution) {
        return new Comparison(
                new Reference(Reference.Kind.BEST_CENTER, "EDI"),
                Answer.EVEN,
                PLAN,
                PLAN,
                StockNeed.NONE,
                List.of(caution),
                List.of(),
                List.of(),
                List.of());
    }

    @ParameterizedTest
    @EnumSource
    void whateverFlattersAReferenceIsSaid(Caution.Kind kind) {
        assertThat(words.beside(with(new Caution(kind, 1234))))
                .last()
                .asString()
                .contains("1,234")
                .doesNotContain("{");
    }

    @Test
    void oneLimitIsOne() {
        assertThat(words.beside(with(new Caution(Caution.Kind.BEYOND_CAPACITY, 1))))
                .contains("Beware: that center alone is brought more than it can take (one limit).");
    }
}
