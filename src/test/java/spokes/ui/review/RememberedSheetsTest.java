package spokes.ui.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import spokes.model.reading.DateOrder;
import spokes.model.reading.DecimalMark;
import spokes.model.reading.SheetPlace;
import spokes.model.reading.WrittenForm;
import spokes.model.review.Findings;
import spokes.model.review.ImportChoices;
import spokes.model.review.ImportReview;
import spokes.model.review.SheetChoice;
import spokes.model.review.SheetFinding;
import spokes.model.sheet.Changes;
import spokes.model.sheet.Sheet;
import spokes.ui.Memory;

/** What the planner said about a report outlives the window. */
class RememberedSheetsTest {
    private static final SheetPlace PLACE = new SheetPlace("a.csv", "a");

    private final Map<String, String> kept = new HashMap<>();
    private final RememberedSheets memory = new RememberedSheets(new Memory() {
        @Override
        public Optional<String> recall(String key) {
            return Optional.ofNullable(kept.get(key));
        }

        @Override
        public void keep(String key, String value) {
            kept.put(key, value);
        }
    });

    @Test
    void everythingThatCanBeSaidComesBack() {
        SheetChoice said = SheetChoice.GUESSED
                .as(Sheet.STOCK)
                .withColumn("Größe = 100 %", "on_hand")
                .withColumn("Bin", "")
                .withForm(WrittenForm.GUESSED
                        .withEncoding("windows-1252")
                        .withSeparator("\t")
                        .withDecimalMark(DecimalMark.COMMA)
                        .withHeaders(3, 2)
                        .withDateOrder("Count date", DateOrder.DAY_FIRST));

        keep("größe100|bin", said, Set.of());

        assertThat(memory.recall()).isEqualTo(Map.of("größe100|bin", said));
    }

    @Test
    void aSheetThatIsAlwaysPassedOverStaysSo() {
        keep("notes", SheetChoice.GUESSED.passingOver(), Set.of());

        assertThat(memory.recall()).isEqualTo(Map.of("notes", SheetChoice.GUESSED.passingOver()));
    }

    @Test
    void whatWasSaidForThisTimeOnlyIsNotKept() {
        keep("notes", SheetChoice.GUESSED.passingOver(), Set.of("notes"));

        assertThat(memory.recall()).isEmpty();
    }

    @Test
    void guessingAgainForgets() {
        keep("notes", SheetChoice.GUESSED.passingOver(), Set.of());
        keep("notes", SheetChoice.GUESSED, Set.of());

        assertThat(memory.recall()).isEmpty();
    }

    @Test
    void theOldestOfVeryManyGoes() {
        for (int i = 0; i < 205; i++) {
            keep("shape" + i, SheetChoice.GUESSED.passingOver(), Set.of());
        }

        assertThat(memory.recall()).hasSize(200).doesNotContainKey("shape4").containsKeys("shape5", "shape204");
    }

    @Test
    void whatCannotBeReadIsForgottenAndTheRestStays() {
        keep("notes", SheetChoice.GUESSED.passingOver(), Set.of());
        kept.replaceAll((key, value) -> "other kind=nothing\n%zz\n\n" + value);

        assertThat(memory.recall()).containsOnlyKeys("notes");
    }

    private void keep(String shape, SheetChoice said, Set<String> forgetful) {
        SheetFinding finding = SheetFinding.unread(PLACE, shape, said, /* memory= */ false, List.of());
        ImportReview review = new ImportReview(
                List.of(), List.of(), Changes.NONE, new Findings(List.of(finding), List.of(), List.of()));
        memory.keep(review, ImportChoices.NONE.with(PLACE, said), forgetful);
    }
}
