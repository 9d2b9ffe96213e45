package spokes.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import spokes.engine.issue.PlanIssue;
import spokes.engine.question.Dimension;
import spokes.engine.question.Measure;
import spokes.engine.result.CostLine;
import spokes.engine.result.StockState;
import spokes.model.goods.Transfer;
import spokes.model.place.Center;

/** Whatever the rooms below can say has words in the window: a new kind of anything shows up here first. */
class WordsOfEveryKindTest {

    @ParameterizedTest
    @EnumSource
    void aCostLineHasANameAndAnExplanation(CostLine line) {
        assertThat(List.of(
                        Texts.of("panels").get("cost." + line.key()),
                        Texts.of("panels").get("cost." + line.key() + ".tip")))
                .allSatisfy(words -> assertThat(words).isNotBlank());
    }

    @ParameterizedTest
    @EnumSource
    void aCostLineIsNamedAsTheReasonOfALossAndAsASaving(CostLine line) {
        assertThat(List.of(
                        Texts.of("map.map").get("cost." + line.key()),
                        Texts.of("map.map").get("saving." + line.key())))
                .allSatisfy(words -> assertThat(words).isNotBlank());
    }

    @ParameterizedTest
    @EnumSource
    void aCostLineCanBeExplained(CostLine line) {
        assertThat(Measure.valueOf(line.name()).key()).isEqualTo(line.key());
    }

    @ParameterizedTest
    @EnumSource
    void whatANumberIsTakenApartByHasAName(Dimension dimension) {
        assertThat(Texts.of("explain").get("explain.by." + dimension)).isNotBlank();
    }

    @ParameterizedTest
    @EnumSource
    void anIssueOfThePlanHasAName(PlanIssue.Kind kind) {
        assertThat(Texts.of("tables").get("issue." + kind)).isNotBlank();
    }

    @ParameterizedTest
    @EnumSource
    void aStateOfStockHasAName(StockState.State state) {
        assertThat(Arrays.asList(
                        Texts.of("panels").get("state." + state),
                        Texts.of("tables").get("state." + state)))
                .doesNotContain("");
    }

    @ParameterizedTest
    @EnumSource
    void aStatusOfATransferHasAName(Transfer.Status status) {
        assertThat(Texts.of("tables").get("status." + status)).isNotBlank();
    }

    @ParameterizedTest
    @EnumSource
    void aStatusOfACenterHasAName(Center.Status status) {
        assertThat(Texts.of("panels").get("center." + status)).isNotBlank();
    }
}
