package spokes.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Where a workspace lies.
 *
 * @param path absolute, without the ending that the file has
 */
record WorkspaceFile(Path path) {
    private static final String ENDING = ".mv.db";

    /**
     * The workspace that a planner named, with or without the ending.
     *
     * @throws StoreException if no file can have this name, or if the name would say something to the database
     */
    static WorkspaceFile of(Path given) {
        Path absolute = given.toAbsolutePath().normalize();
        Path fileName = absolute.getFileName();
        String name = fileName == null ? "" : fileName.toString();
        String bare = name.endsWith(ENDING) ? name.substring(0, name.length() - ENDING.length()) : name;
        if (bare.isBlank()) {
            throw new StoreException(absolute, "this is no name for a file", "Please choose another name", null);
        }
        WorkspaceFile file = new WorkspaceFile(absolute.resolveSibling(bare));
        if (file.path.toString().chars().anyMatch(c -> c == ';' || Character.isISOControl(c))) {
            throw file.failure(
                    "a semicolon or a control character cannot be part of its path",
                    "Please choose another name or folder");
        }
        return file;
    }

    /** The file itself. */
    Path data() {
        return sibling(ENDING);
    }

    /** A file beside it whose name goes on like this. */
    Path sibling(String ending) {
        return path.resolveSibling(path.getFileName() + ending);
    }

    /** Whether there is something in it already. */
    boolean hasContent() {
        return data().toFile().length() > 0;
    }

    /**
     * Makes its folder if there is none, and sees that the file can be read and written, for the database would open a
     * protected one without a word and fail at the first change.
     */
    void prepare() {
        Path folder = path.resolveSibling("").toAbsolutePath();
        try {
            Files.createDirectories(folder);
        } catch (IOException e) {
            throw new StoreException(
                    path, "the folder %s cannot be made".formatted(folder), "Please choose another folder", e);
        }
        if (Files.isDirectory(data())) {
            throw failure("%s is a folder".formatted(data().getFileName()), "Please choose another name");
        }
        if (!Files.isWritable(folder)) {
            throw failure("its folder may not be written to", "Please choose another folder, or ask for the right");
        }
        if (Files.exists(data()) && !(Files.isReadable(data()) && Files.isWritable(data()))) {
            throw failure(
                    "it may be read only", "Please copy it to a folder of your own, or ask for the right to change it");
        }
    }

    StoreException failure(String wrong, String nextStep) {
        return new StoreException(path, wrong, nextStep, null);
    }
}
