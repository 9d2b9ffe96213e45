package spokes.app;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;

/**
 * Where this user's files of Spokes live, by the customs of the operating system.
 *
 * @param data  workspaces that Spokes makes itself
 * @param state logs and what the window remembers
 */
record UserFolders(Path data, Path state) {

    /** The folders of the user who runs this process. */
    static UserFolders ofThisUser() {
        return of(System.getProperty("os.name", ""), Path.of(System.getProperty("user.home", ".")), System.getenv());
    }

    /** The folders of a user: XDG base directories on Unix, Application Support on macOS, AppData on Windows. */
    static UserFolders of(String operatingSystem, Path home, Map<String, String> environment) {
        String system = operatingSystem.toLowerCase(Locale.ROOT);
        if (system.contains("win") && !system.contains("darwin")) {
            Path roaming = folder(environment, "APPDATA", home.resolve("AppData/Roaming"));
            Path local = folder(environment, "LOCALAPPDATA", home.resolve("AppData/Local"));
            return new UserFolders(roaming.resolve("Spokes"), local.resolve("Spokes"));
        }
        if (system.contains("mac")) {
            Path support = home.resolve("Library/Application Support/Spokes");
            return new UserFolders(support, support);
        }
        return new UserFolders(
                folder(environment, "XDG_DATA_HOME", home.resolve(".local/share"))
                        .resolve("spokes"),
                folder(environment, "XDG_STATE_HOME", home.resolve(".local/state"))
                        .resolve("spokes"));
    }

    private static Path folder(Map<String, String> environment, String variable, Path ifUnset) {
        String value = environment.getOrDefault(variable, "");
        return value.isBlank() ? ifUnset : Path.of(value);
    }
}
