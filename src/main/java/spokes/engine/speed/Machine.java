package spokes.engine.speed;

/**
 * What figures were measured on.
 *
 * @param cores     processors that the program may use
 * @param heapBytes memory that the program may use
 * @param java      vendor's name and version of the virtual machine
 * @param system    operating system and its architecture
 */
public record Machine(int cores, long heapBytes, String java, String system) {

    /** This machine. */
    public static Machine here() {
        Runtime runtime = Runtime.getRuntime();
        return new Machine(
                runtime.availableProcessors(),
                runtime.maxMemory(),
                "%s %s".formatted(System.getProperty("java.vm.name"), System.getProperty("java.vm.version")),
                "%s %s".formatted(System.getProperty("os.name"), System.getProperty("os.arch")));
    }
}
