package spokes.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import spokes.engine.issue.PlanIssue;
import spokes.engine.question.Dimension;
import spokes.engine.question.Measure;
import spokes.engine.result.CostLine;
import spokes.engine.result.StockState;
import spokes.engine.scenario.PlanMeasure;
import spokes.model.goods.Transfer;
import spokes.model.place.Center;
import spokes.model.sheet.Sheet;

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

    @Test
    void aFigureThatScenariosAreComparedByHasAName() {
        Set<String> costs = Stream.of(CostLine.values()).map(CostLine::key).collect(Collectors.toSet());
        assertThat(PlanMeasure.listAll())
                .filteredOn(measure -> !costs.contains(measure.key()))
                .isNotEmpty()
                .allSatisfy(measure -> assertThat(Texts.of("scenario").get("measure." + measure.key()))
                        .isNotBlank());
    }

    @ParameterizedTest
    @EnumSource
    void aSheetThatAScenarioCanChangeHasAName(Sheet sheet) {
        if (!sheet.isPacked() && !sheet.isOfScenarios()) {
            assertThat(Texts.of("scenario").get("sheet." + sheet)).isNotBlank();
        }
    }

    @ParameterizedTest
    @EnumSource
    void theRowsOfASheetCanBeCountedInTheReviewOfAnImport(Sheet sheet) {
        if (sheet != Sheet.ORDERS) { // told by orders, lines and units
            assertThat(Texts.of("review").get("total." + sheet.title(), "3")).isNotBlank();
        }
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
