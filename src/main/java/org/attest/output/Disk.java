package org.attest.output;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;

/**
 * The few things that a publication does to a file system, each of which can fail: what a test
 * replaces to see what is left when it does.
 */
interface Disk {

    /** A new file, which is on the medium once the stream is closed. */
    OutputStream create(Path file) throws IOException;

    /** Gives a file or folder another name in one step. */
    void rename(Path from, Path to) throws IOException;

    /** The disk of the machine. */
    Disk REAL =
            new Disk() {
                @Override
                public OutputStream create(Path file) throws IOException {
                    Files.createDirectories(file.getParent());
                    FileChannel channel =
                            FileChannel.open(
                                    file, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
                    return new FilterOutputStream(Channels.newOutputStream(channel)) {
                        @Override
                        public void write(byte[] bytes, int from, int length) throws IOException {
                            out.write(bytes, from, length);
                        }

                        @Override
                        public void close() throws IOException {
                            try (channel) {
                                channel.force(true);
                            }
                        }
                    };
                }

                @Override
                public void rename(Path from, Path to) throws IOException {
                    Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
                    syncFolder(to.getParent());
                }
            };

    /** Not every platform lets a folder be opened; where it does not, names are safe without. */
    private static void syncFolder(Path folder) {
        try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
            channel.force(true);
        } catch (IOException e) {
            return;
        }
    }
}
