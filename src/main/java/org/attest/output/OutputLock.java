package org.attest.output;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.UUID;

/**
 * Holds an output for one run. The operating system lets go of the lock when its process dies, so
 * that none is ever left over; the file itself goes when the run ends.
 */
final class OutputLock implements AutoCloseable {

    private final Path file;
    private final FileChannel channel;

    private OutputLock(Path file, FileChannel channel) {
        this.file = file;
        this.channel = channel;
    }

    /**
     * @throws OutputInUse if another run holds it, naming that
     */
    static OutputLock take(Path file, Path output) throws IOException {
        while (true) {
            FileChannel channel =
                    FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            if (!locked(channel)) {
                channel.close();
                throw new OutputInUse(output + " is in use by another run" + holder(file));
            }
            if (signed(file, channel)) {
                return new OutputLock(file, channel);
            }
            channel.close();
        }
    }

    private static boolean locked(FileChannel channel) throws IOException {
        try {
            return channel.tryLock() != null;
        } catch (OverlappingFileLockException e) {
            return false;
        }
    }

    /** A lock on a file that its last holder has just removed protects nothing. */
    private static boolean signed(Path file, FileChannel channel) throws IOException {
        String signature = "process " + ProcessHandle.current().pid() + " " + UUID.randomUUID();
        channel.truncate(0);
        channel.write(ByteBuffer.wrap(signature.getBytes(StandardCharsets.UTF_8)), 0);
        try {
            return Files.readString(file).equals(signature);
        } catch (NoSuchFileException e) {
            return false;
        }
    }

    private static String holder(Path file) {
        try {
            String[] words = Files.readString(file).split(" ");
            return words.length == 3 ? ", " + words[0] + " " + words[1] : "";
        } catch (IOException e) {
            return "";
        }
    }

    @Override
    public void close() throws IOException {
        try (channel) {
            Files.deleteIfExists(file);
        }
    }
}
