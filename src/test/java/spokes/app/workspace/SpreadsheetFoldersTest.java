package spokes.app.workspace;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A folder that is dropped on the window stands for the spreadsheets in it. */
class SpreadsheetFoldersTest {
    @TempDir
    private Path folder;

    @Test
    void theSpreadsheetsOfAFolderAreFoundAndNothingElse() throws IOException {
        Path stock = file("stock.CSV");
        Path deep = file("2026/w45/orders.xlsx");
        file("photo.png");
        file(".hidden/stock.csv");
        file("~$stock.xlsx");

        assertThat(SpreadsheetFolders.list(List.of(folder))).containsExactlyInAnyOrder(stock, deep);
    }

    @Test
    void aFileThatIsNamedItselfIsTakenWhateverItIsCalled() throws IOException {
        Path odd = file("export");

        assertThat(SpreadsheetFolders.list(List.of(odd, folder, odd))).containsExactly(odd);
    }

    private Path file(String name) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, "a,b\n");
    }
}
