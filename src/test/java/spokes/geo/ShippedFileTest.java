package spokes.geo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.UncheckedIOException;
import org.junit.jupiter.api.Test;

/** Reading what is shipped, or saying which file the install lacks. */
class ShippedFileTest {

    @Test
    void missingFileIsNamed() {
        assertThatThrownBy(() -> new ShippedFile("atlantis.csv").lines())
                .isInstanceOf(UncheckedIOException.class)
                .hasMessage("cannot read the shipped file data/geo/atlantis.csv");
    }

    @Test
    void rowsLeaveTheHeaderOutAndHonorQuotes() {
        var rows = new ShippedFile("countries.csv").rows(row -> row);

        assertThat(rows.getFirst()).startsWith("Andorra", "AD", "AND").hasSize(6);
        assertThat(rows).allMatch(row -> row.size() == 6);
        assertThat(rows).anyMatch(row -> row.getFirst().equals("Bonaire, Sint Eustatius and Saba"));
    }
}
