package spokes.exchange.purchase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import spokes.exchange.file.BadFile;
import spokes.model.goods.ProductKey;
import spokes.model.reading.ImportIssue;

/** What is to be bought, read from tables as planners write them. */
class PurchaseFileTest {
    private static final ProductKey BOLT = new ProductKey("", "bolt");
    private static final ProductKey NUT = new ProductKey("Acme", "nut");

    @TempDir
    private Path folder;

    private PurchaseReading read(String text) throws IOException, BadFile {
        Path file = Files.writeString(folder.resolve("buy.csv"), text);
        return PurchaseFile.read(file, Set.of(BOLT, NUT, new ProductKey("Other", "nut")));
    }

    @Test
    void rowsOfOneProductAddUp() throws IOException, BadFile {
        assertThat(read("client,sku,units\n,bolt,30\nAcme,nut,\"1,200\"\n,bolt,5\n")
                        .units())
                .isEqualTo(Map.of(BOLT, 35.0, NUT, 1200.0));
    }

    @Test
    void otherNamesOfTheColumnsInAnyOrderWillDo() throws IOException, BadFile {
        assertThat(read("Qty;Item\n30;bolt\n").units()).isEqualTo(Map.of(BOLT, 30.0));
    }

    @Test
    void withoutHeadersTheLastTwoColumnsAreSkuAndUnits() throws IOException, BadFile {
        assertThat(read("bolt\t30\n").units()).isEqualTo(Map.of(BOLT, 30.0));
        assertThat(read("Acme\tnut\t7\n").units()).isEqualTo(Map.of(NUT, 7.0));
    }

    @Test
    void everyProblemIsToldAndThenNothingIsBought() throws IOException, BadFile {
        PurchaseReading reading = read("sku,units\nbolt,2.5\nscrew,4\nbolt,-1\nnut,3\nbolt,8\n");

        assertThat(reading.units()).isEmpty();
        assertThat(reading.issues())
                .extracting(ImportIssue::message)
                .containsExactly(
                        "“2.5” is no whole number of units",
                        "there is no product screw",
                        "“-1” is no whole number of units",
                        "there is no product nut");
        assertThat(reading.issues().getFirst().where().row()).isEqualTo(2);
    }

    @Test
    void aPointThatMayStandBetweenThousandsIsAskedAboutAndNotReadAsOneUnit() throws IOException, BadFile {
        PurchaseReading reading = read("sku;units\nbolt;1.000\n");

        assertThat(reading.units()).isEmpty();
        assertThat(reading.issues())
                .extracting(ImportIssue::message)
                .containsExactly("“1.000” is no whole number of units");
    }

    @Test
    void aTableWithoutUnitsIsRefused() {
        assertThatThrownBy(() -> read("sku,name\nbolt,Bolt\n")).hasMessageContaining("buy.csv has no column for units");
    }
}
