package spokes.exchange;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Random;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/** Damages files as cut downloads, broken disks and hostile hands do; the same seed gives the same damage. */
final class Mutant {
    private static final String[] PIECES = {
        "\"",
        ";",
        ",",
        "\t",
        "\r",
        "\n",
        "\0",
        "\u00ef\u00bb\u00bf",
        "-",
        "NaN",
        "1e999",
        "-Infinity",
        "9999999999999999999",
        "2147483648",
        "-1",
        "0",
        "1048577",
        "ZZZZZZ1",
        "XFD1048576",
        "A0",
        "<",
        ">",
        "/>",
        "&",
        "&#0;",
        "]]>",
        "<!--",
        "''",
        "=cmd|' /C calc'!A0",
        "\u00ff\u00fe",
        "(",
        ")",
        "%",
        "€",
        "12/31/9999",
        "1899-12-31",
        "0/0/0",
        "T",
        "t=\"s\"",
        "t=\"e\"",
        "r=\"ZZZ9\"",
        "s=\"999\"",
        "<v>-5</v>",
        "<row r=\"0\">",
        "office:value=\"1e400\"",
        "table:number-rows-repeated=\"2000000000\"",
        "table:number-columns-repeated=\"-7\""
    };

    private final Random random;

    Mutant(long seed) {
        random = new Random(seed);
    }

    /** The bytes with some damage. */
    byte[] damaged(byte[] bytes) {
        byte[] damaged = bytes;
        for (int i = 1 + random.nextInt(4); i > 0 && damaged.length > 0; i--) {
            damaged = once(damaged);
        }
        return damaged;
    }

    private byte[] once(byte[] bytes) {
        int at = random.nextInt(bytes.length);
        int length = Math.min(bytes.length - at, 1 + random.nextInt(random.nextInt(8) == 0 ? bytes.length : 12));
        return switch (random.nextInt(7)) {
            case 0 -> flipped(bytes, at);
            case 1 -> spliced(bytes, at, 0, new byte[] {(byte) random.nextInt(256)});
            case 2 -> spliced(bytes, at, length, new byte[0]);
            case 3 -> spliced(bytes, random.nextInt(bytes.length), 0, Arrays.copyOfRange(bytes, at, at + length));
            case 4 -> random.nextInt(4) == 0 ? Arrays.copyOf(bytes, at) : flipped(bytes, at);
            default -> {
                byte[] piece = PIECES[random.nextInt(PIECES.length)].getBytes(StandardCharsets.ISO_8859_1);
                yield spliced(bytes, at, random.nextBoolean() ? Math.min(piece.length, bytes.length - at) : 0, piece);
            }
        };
    }

    private byte[] flipped(byte[] bytes, int at) {
        byte[] flipped = bytes.clone();
        flipped[at] = (byte) (random.nextBoolean() ? bytes[at] ^ (1 << random.nextInt(8)) : random.nextInt(256));
        return flipped;
    }

    private static byte[] spliced(byte[] bytes, int at, int cut, byte[] piece) {
        byte[] spliced = new byte[bytes.length - cut + piece.length];
        System.arraycopy(bytes, 0, spliced, 0, at);
        System.arraycopy(piece, 0, spliced, at, piece.length);
        System.arraycopy(bytes, at + cut, spliced, at + piece.length, bytes.length - at - cut);
        return spliced;
    }

    /** The zip with damage inside of one of its parts, and now and then around them. */
    byte[] damagedZip(byte[] zip) throws IOException {
        if (random.nextInt(8) == 0) {
            return damaged(zip);
        }
        Map<String, byte[]> parts = parts(zip);
        String victim = parts.keySet().stream()
                .filter(name -> random.nextInt(3) > 0 == name.matches(".*(sheet\\d|content|sharedStrings)\\.xml"))
                .findAny()
                .orElse(parts.keySet().iterator().next());
        parts.computeIfPresent(victim, (name, bytes) -> damaged(bytes));
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream out = new ZipOutputStream(bytes)) {
            out.setLevel(Deflater.BEST_SPEED);
            for (Map.Entry<String, byte[]> part : parts.entrySet()) {
                out.putNextEntry(new ZipEntry(part.getKey()));
                out.write(part.getValue());
            }
        }
        return bytes.toByteArray();
    }

    private static Map<String, byte[]> parts(byte[] zip) throws IOException {
        Map<String, byte[]> parts = new LinkedHashMap<>();
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(zip))) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                parts.put(entry.getName(), in.readAllBytes());
            }
        }
        return parts;
    }
}
