package spokes.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import spokes.engine.Worlds;
import spokes.model.Refused;
import spokes.model.Touched;
import spokes.model.demand.Adjustment;
import spokes.model.demand.Adjustment.Kind;
import spokes.model.demand.DemandScope;
import spokes.model.goods.ProductKey;

/** What a planner knows about demand, as steps: a bolt a day is asked for, over 91 days. */
class ChangeAdjustmentsTest {
    private static final ProductKey NUT = new ProductKey("", "nut");
    private static final double HORIZON = 91;

    private final Notebook notebook = new Notebook();
    private final Session session = new Session(Bolts.world("areas: area\nX"), notebook, List.of(), List.of());

    private static Adjustment promotion(double factor, LocalDate first, LocalDate last) {
        return of(
                "P-1",
                Kind.PROMOTION,
                DemandScope.of(Bolts.BOLT).between(Optional.of(first), Optional.of(last)),
                factor);
    }

    private static Adjustment of(String code, Kind kind, DemandScope scope, double factor) {
        return new Adjustment(code, kind, scope, factor, 0, 0, Optional.empty(), "");
    }

    private static Adjustment like(ProductKey product, ProductKey other) {
        return new Adjustment("L-" + product, Kind.LIKE, DemandScope.of(product), 1, 0, 0, Optional.of(other), "");
    }

    private static final Adjustment WEEK = promotion(1.3, LocalDate.of(2026, 3, 9), LocalDate.of(2026, 3, 15));

    private double demanded() {
        return session.state().judged().evaluation().unitsDemanded();
    }

    @Test
    void aPromotionIsAStepThatUndoAndRedoGoThrough() throws Refused {
        session.perform(ChangeAdjustments.add(WEEK));
        assertThat(demanded()).isCloseTo(HORIZON + 7 * 0.3, within(1e-9));
        assertThat(session.state().undo()).contains("promotion of bolt, +30 % from 9 Mar to 15 Mar 2026");

        session.undo();
        assertThat(demanded()).isEqualTo(HORIZON);
        assertThat(session.state().workspace().adjustments()).isEmpty();

        session.redo();
        assertThat(session.state().workspace().adjustments()).containsExactly(WEEK);
        assertThat(demanded()).isCloseTo(HORIZON + 7 * 0.3, within(1e-9));
    }

    @Test
    void itCanBeChangedAndRemoved() throws Refused {
        session.perform(ChangeAdjustments.add(WEEK));
        Adjustment day = promotion(2, LocalDate.of(2026, 3, 9), LocalDate.of(2026, 3, 9));

        session.perform(ChangeAdjustments.change(WEEK, day));
        assertThat(demanded()).isCloseTo(HORIZON + 1, within(1e-9));
        session.perform(ChangeAdjustments.remove(List.of(day)));
        assertThat(demanded()).isEqualTo(HORIZON);

        assertThat(notebook.lines())
                .containsExactly(
                        "append promotion of bolt, +30 % from 9 Mar to 15 Mar 2026",
                        "append change to promotion of bolt, +100 % on 9 Mar 2026",
                        "append remove promotion of bolt, +100 % on 9 Mar 2026");
    }

    @Test
    void whatItWouldChangeIsKnownBeforeAndChangesNothing() throws Refused {
        Prepared prepared = session.prepare(ChangeAdjustments.add(WEEK));

        assertThat(prepared.after().evaluation().unitsDemanded()).isCloseTo(HORIZON + 7 * 0.3, within(1e-9));
        assertThat(demanded()).isEqualTo(HORIZON);
        assertThat(notebook.lines()).isEmpty();
    }

    @Test
    void theSameAgainIsNoStep() throws Refused {
        session.perform(ChangeAdjustments.add(WEEK));
        session.perform(ChangeAdjustments.change(WEEK, WEEK));

        assertThat(notebook.lines()).hasSize(1);
    }

    @Test
    void itTouchesItsProductUnlessOthersMayFollow() {
        assertThat(ChangeAdjustments.add(WEEK).touched()).isEqualTo(Touched.products(Bolts.BOLT));
        assertThat(ChangeAdjustments.add(like(NUT, Bolts.BOLT)).touched()).isEqualTo(Touched.everything());
        assertThat(ChangeAdjustments.add(of("S", Kind.SCALE, DemandScope.ALL, 2))
                        .touched())
                .isEqualTo(Touched.everything());
    }

    @Test
    void aNewProductIsAskedForLikeAnother() throws Refused {
        session.perform(ChangeAdjustments.add(like(NUT, Bolts.BOLT)));

        assertThat(demanded()).isEqualTo(2 * HORIZON);
        assertThat(session.state().undo()).contains("nut like bolt");
    }

    @Test
    void codesThatAreFreeAreFound() throws Refused {
        session.perform(ChangeAdjustments.add(of("A-0001", Kind.SCALE, DemandScope.ALL, 2)));

        assertThat(session.state().sight().newAdjustmentCode()).isEqualTo("A-0002");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        bolt |       |     | 1   | 2026-03-09 | 2026-03-02 | its last day 2026-03-02 is before its first 2026-03-09; swap them
        bolt |       |     | -1  |            |            | the factor -1.0 is below 0; for less demand use one from 0 to 1, as 0.8 for −20 %
        nail |       |     | 1   |            |            | there is no product nail; choose one of the sheet products
             | brass |     | 1   |            |            | there is no product of category brass; there are danger, steel
        bolt |       | 9*  | 1   |            |            | there is no area 9*; write the code of an area, or what codes begin with and a star, as 9*
        bolt |       |     | 1e13|            |            | factor of 10000000000000 is too large to compute with: at most 1000000000000
        """)
    void whatCannotBeIsRefusedWithItsFix(
            String sku, String category, String area, double factor, LocalDate from, LocalDate to, String reason) {
        DemandScope scope = new DemandScope(
                "", text(sku), text(category), text(area), Optional.ofNullable(from), Optional.ofNullable(to));
        assertRefused(ChangeAdjustments.add(of("P", Kind.PROMOTION, scope, factor)), reason);
    }

    private static String text(@org.jspecify.annotations.Nullable String cell) {
        return cell == null ? "" : cell;
    }

    private void assertRefused(Command command, String reason) {
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> session.perform(command))
                .withMessage(reason);
        assertThat(notebook.lines()).noneMatch(line -> line.contains(command.label()));
    }

    @Test
    void aCodeThatIsTakenIsRefused() throws Refused {
        session.perform(ChangeAdjustments.add(WEEK));

        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> session.perform(
                        ChangeAdjustments.add(promotion(2, LocalDate.of(2026, 4, 1), LocalDate.of(2026, 4, 2)))))
                .withMessage("there is an adjustment P-1 already; give this one another code, as A-0002");
    }

    @Test
    void productsThatWouldBeLikeEachOtherAreRefused() throws Refused {
        assertRefused(ChangeAdjustments.add(like(NUT, NUT)), "nut cannot be like itself; give the SKU of another");
        session.perform(ChangeAdjustments.add(like(NUT, Bolts.BOLT)));

        assertRefused(ChangeAdjustments.add(like(Bolts.BOLT, NUT)), "nut is like bolt itself; remove that first");
    }

    @Test
    void whatIsGoneCannotBeRemovedAgain() {
        assertRefused(ChangeAdjustments.remove(List.of(WEEK)), "adjustment P-1 is gone already");
    }

    @Test
    void itIsStoredAsARowAndReadAsTheSame() {
        Adjustment full = new Adjustment(
                "P-9",
                Kind.PROMOTION,
                new DemandScope("acme", "bolt", "", "9*", Optional.of(Worlds.MONDAY), Optional.empty()),
                1.25,
                3,
                0,
                Optional.empty(),
                "spring sale");
        assertThat(Adjustment.of(full.toRow())).isEqualTo(full);
        assertThat(Adjustment.of(like(NUT, Bolts.BOLT).toRow())).isEqualTo(like(NUT, Bolts.BOLT));
    }
}
