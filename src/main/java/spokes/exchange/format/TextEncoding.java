package spokes.exchange.format;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import spokes.exchange.file.RowSink;

/**
 * Guesses the character set of a text file from its bytes: what a mark at the start says; UTF-16 where every other byte is
 * zero; UTF-8 where all bytes are valid, or most letters beyond ASCII; else that of Windows, or Latin-1 where bytes are
 * there that Windows does not use.
 */
final class TextEncoding {
    private static final Charset WINDOWS = Charset.forName("windows-1252");
    /** Bytes without a character in windows-1252. */
    private static final String NOT_WINDOWS = "\u0081\u008d\u008f\u0090\u009d";

    private static final int CHUNK = 1 << 16;

    private long errors;
    private long letters;
    private boolean notWindows;

    private TextEncoding() {}

    /**
     * The character set.
     *
     * @param start the first bytes of the file
     * @param sink  is told that the work goes on
     */
    static Charset guess(Path path, byte[] start, RowSink sink) throws IOException {
        if (startsWith(start, 0xff, 0xfe) || hasZeros(start, 1)) {
            return StandardCharsets.UTF_16LE;
        }
        if (startsWith(start, 0xfe, 0xff) || hasZeros(start, 0)) {
            return StandardCharsets.UTF_16BE;
        }
        TextEncoding encoding = new TextEncoding();
        encoding.lookAt(path, sink);
        if (encoding.errors == 0 || encoding.letters > encoding.errors) {
            return StandardCharsets.UTF_8;
        }
        return encoding.notWindows ? StandardCharsets.ISO_8859_1 : WINDOWS;
    }

    /** Whether the first bytes are those of no text: many of them are no characters. */
    static boolean isBinary(byte... start) {
        if (startsWith(start, 0xff, 0xfe)
                || startsWith(start, 0xfe, 0xff)
                || hasZeros(start, 0)
                || hasZeros(start, 1)) {
            return false;
        }
        int odd = 0;
        for (byte b : start) {
            odd += b >= 0 && b < ' ' && !(b >= '\t' && b <= '\r') ? 1 : 0;
        }
        return odd * 10 > start.length;
    }

    private static boolean startsWith(byte[] bytes, int first, int second) {
        return bytes.length >= 2 && (bytes[0] & 0xff) == first && (bytes[1] & 0xff) == second;
    }

    /** Whether most bytes at even places ({@code 0}), or at odd ones ({@code 1}), are zero and hardly one of the others. */
    private static boolean hasZeros(byte[] bytes, int place) {
        int[] zeros = new int[2];
        for (int i = 0; i < bytes.length; i++) {
            zeros[i % 2] += bytes[i] == 0 ? 1 : 0;
        }
        return bytes.length >= 8 && zeros[place] * 4 > bytes.length && zeros[1 - place] * 40 < bytes.length;
    }

    private void lookAt(Path path, RowSink sink) throws IOException {
        CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
        ByteBuffer bytes = ByteBuffer.allocate(CHUNK);
        CharBuffer text = CharBuffer.allocate(CHUNK);
        try (InputStream in = Files.newInputStream(path)) {
            boolean more = true;
            while (more) {
                int read = in.read(bytes.array(), bytes.position(), bytes.remaining());
                more = read >= 0;
                bytes.limit(bytes.position() + Math.max(0, read)).position(0);
                decode(decoder, bytes, text, !more);
                bytes.compact();
                sink.reached(0);
            }
        }
    }

    private void decode(CharsetDecoder decoder, ByteBuffer bytes, CharBuffer text, boolean end) {
        CoderResult result = decoder.decode(bytes, text.clear(), end);
        while (result.isError()) {
            for (int i = 0; i < result.length() && bytes.hasRemaining(); i++) {
                notWindows |= NOT_WINDOWS.indexOf(bytes.get() & 0xff) >= 0;
                errors++;
            }
            result = decoder.decode(bytes, text, end);
        }
        for (int i = 0; i < text.position(); i++) {
            letters += text.get(i) > '~' ? 1 : 0;
        }
    }
}
