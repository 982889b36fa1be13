package org.attest.diff;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.List;

/** 128 bits that stand for a row, so that an output is compared without being held in memory. */
record Digest(long high, long low) {

    static Digest of(List<String> cells) {
        try {
            MessageDigest sha256 = MessageDigest.getInstance("SHA-256");
            for (String cell : cells) {
                sha256.update(cell.getBytes(StandardCharsets.UTF_8));
                sha256.update((byte) 0xFF);
            }
            ByteBuffer hash = ByteBuffer.wrap(sha256.digest());
            return new Digest(hash.getLong(), hash.getLong());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
