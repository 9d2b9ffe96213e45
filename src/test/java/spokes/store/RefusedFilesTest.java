package spokes.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Arrays;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Files that cannot be opened: each says which, why, and what to do next, and stays as it was. */
class RefusedFilesTest {

    @TempDir
    Path folder;

    private Path workspace;
    private Path file;

    @BeforeEach
    void name() {
        workspace = folder.resolve("w");
        file = folder.resolve("w.mv.db");
    }

    private void assertRefused(String because) throws Exception {
        byte[] before = Files.isRegularFile(file) ? Files.readAllBytes(file) : new byte[0];
        assertThatExceptionOfType(StoreException.class)
                .isThrownBy(() -> WorkspaceStore.open(workspace).close())
                .withMessage("Workspace %s: %s", workspace, because)
                .returns(workspace, StoreException::workspace)
                .matches(e -> String.valueOf(e.getMessage()).endsWith(e.nextStep() + "."));
        if (Files.isRegularFile(file)) {
            assertThat(file).hasBinaryContent(before);
        }
        assertThat(folder).isDirectoryNotContaining(other -> !other.equals(file) && !Files.isDirectory(other));
    }

    @Test
    void oneThatAnotherProcessHasOpen() throws Exception {
        try (Child planner = Child.start(RestlessPlanner.class, workspace.toString(), "0", "1")) {
            assertThat(planner.next()).contains("open");

            assertThatExceptionOfType(StoreException.class)
                    .isThrownBy(() -> WorkspaceStore.open(workspace))
                    .withMessage(
                            "Workspace %s: it is open already. Please close it in the other window or Spokes, or choose"
                                    + " another.",
                            workspace);
        }
    }

    @Test
    void oneThatThisProcessHasOpen() throws Exception {
        try (WorkspaceStore store = WorkspaceStore.open(workspace)) {
            assertRefused("it is open already. Please close it in the other window or Spokes, or choose another.");
            store.append(Worlds.moves("the first goes on", "T-1"));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"center,name\r\nnear,Near\r\n", "H:2,block:3,blockSize:1000", "\u0000", "PK\u0003\u0004"})
    void oneThatIsNoDatabase(String content) throws Exception {
        Files.writeString(file, content.repeat(1000), StandardCharsets.UTF_8);

        assertRefused(
                "the file is damaged, is no workspace, or was made by a newer Spokes. Please put a backup copy in its"
                        + " place, or import your sheets into a new workspace; the file itself was left as it is.");
    }

    @Test
    void oneThatIsDamaged() throws Exception {
        WorkspaceStore.open(workspace).close();
        byte[] bytes = Files.readAllBytes(file);
        Arrays.fill(bytes, 0, bytes.length, (byte) 0x5a);
        Files.write(file, bytes);

        assertRefused(
                "the file is damaged, is no workspace, or was made by a newer Spokes. Please put a backup copy in its"
                        + " place, or import your sheets into a new workspace; the file itself was left as it is.");
    }

    @Test
    void anEmptyFileIsANewWorkspace() throws Exception {
        Files.createFile(file);

        WorkspaceStore.open(workspace).close();

        assertThat(file).isNotEmptyFile();
    }

    @Test
    void oneThatANewerSpokesMade() throws Exception {
        WorkspaceStore.open(workspace, Worlds.shippedAnd("next")).close();

        assertRefused("it was made by a newer Spokes. Please install the newest Spokes; the file was not changed.");
    }

    /** Each would run code of its maker: triggers when the file is opened, the others when a table is read. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "CREATE ALIAS F AS 'String f() { throw new RuntimeException(); }'",
                "CREATE ALIAS F FOR \"java.lang.System.exit\"",
                "CREATE TABLE T(ID INTEGER); CREATE FORCE TRIGGER R BEFORE INSERT ON T CALL 'org.h2.test.Evil'",
                "CREATE VIEW V AS SELECT FILE_READ('/etc/passwd') X",
                "CREATE LINKED TABLE L('', 'jdbc:h2:mem:x', 'sa', '', 'INFORMATION_SCHEMA.TABLES')",
                "CREATE TABLE T(ID INTEGER DEFAULT RAND())",
                "CREATE TABLE T(ID VARCHAR GENERATED ALWAYS AS (FILE_READ('/etc/passwd')))",
                "CREATE TABLE T(ID INTEGER CHECK (ID > 0))",
                "CREATE DOMAIN D AS INTEGER DEFAULT RAND()",
                "CREATE SCHEMA S",
                "CREATE CONSTANT C VALUE 1",
                "SET IGNORECASE TRUE"
            })
    void oneThatHoldsWhatSpokesNeverPutsThere(String statement) throws Exception {
        WorkspaceStore.open(workspace).close();
        byIts("spokes", statement);

        assertThatExceptionOfType(StoreException.class)
                .isThrownBy(() -> WorkspaceStore.open(workspace))
                .withMessageStartingWith("Workspace %s: this is a database, but no workspace of Spokes: it contains “"
                        .formatted(workspace))
                .withMessageEndingWith(
                        "It was not opened, because a foreign database can run programs; please ask its owner for an"
                                + " export.");
    }

    private void byIts(String user, String statement) throws SQLException {
        try (Connection connection =
                        DriverManager.getConnection("jdbc:h2:file:" + workspace + ";TRACE_LEVEL_FILE=0", user, "");
                Statement create = connection.createStatement()) {
            create.execute(statement);
        }
    }

    @Test
    void oneOfAnotherProgram() throws Exception {
        byIts("sa", "CREATE TABLE INVOICES(ID INTEGER)");

        assertRefused(
                "this is a database, but no workspace of Spokes: another program made it. It was not opened, because a"
                        + " foreign database can run programs; please ask its owner for an export.");
    }

    @Test
    void oneWithOtherTables() throws Exception {
        byIts("spokes", "CREATE TABLE INVOICES(ID INTEGER)");

        assertRefused(
                "this is a database, but no workspace of Spokes: its tables are not those of Spokes. It was not opened,"
                        + " because a foreign database can run programs; please ask its owner for an export.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"w;TRACE_LEVEL_FILE=3", "w;INIT=RUNSCRIPT FROM 'x'", "two\nlines"})
    void aNameThatWouldSpeakToTheDatabase(String name) {
        assertThatExceptionOfType(StoreException.class)
                .isThrownBy(() -> WorkspaceStore.open(folder.resolve(name)))
                .withMessageContaining(
                        "a semicolon or a control character cannot be part of its path. Please choose another"
                                + " name or folder.");
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void aNameThatIsOnlyAnEnding() {
        assertThatExceptionOfType(StoreException.class)
                .isThrownBy(() -> WorkspaceStore.open(folder.resolve(".mv.db")))
                .withMessageContaining("this is no name for a file. Please choose another name.");
    }

    @Test
    void aFolderOfItsName() throws Exception {
        Files.createDirectory(file);

        assertRefused("w.mv.db is a folder. Please choose another name.");
    }

    @Test
    void oneInAFolderThatIsAFile() throws Exception {
        Path parent = Files.createFile(folder.resolve("file"));

        assertThatExceptionOfType(StoreException.class)
                .isThrownBy(() -> WorkspaceStore.open(parent.resolve("w")))
                .withMessage(
                        "Workspace %s: the folder %s cannot be made. Please choose another folder.",
                        parent.resolve("w"), parent);
    }

    @Test
    void oneInAFolderThatIsReadOnly() throws Exception {
        Path closed = Files.createDirectory(folder.resolve("closed"));
        Files.setPosixFilePermissions(closed, PosixFilePermissions.fromString("r-x------"));
        assumeFalse(Files.isWritable(closed), "the test runs as root");

        assertThatExceptionOfType(StoreException.class)
                .isThrownBy(() -> WorkspaceStore.open(closed.resolve("w")))
                .withMessageContaining(
                        "its folder may not be written to. Please choose another folder, or ask for the right.");
    }

    @Test
    void oneThatIsReadOnly() throws Exception {
        WorkspaceStore.open(workspace).close();
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("r--------"));
        assumeFalse(Files.isWritable(file), "the test runs as root");

        assertRefused(
                "it may be read only. Please copy it to a folder of your own, or ask for the right to change it.");
    }
}
