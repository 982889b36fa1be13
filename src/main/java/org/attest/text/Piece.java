package org.attest.text;

/**
 * A stretch of a block's text.
 *
 * @param begin the first character (UTF-16) in the block
 * @param end one past the last
 */
record Piece(int begin, int end) {

    String of(String block) {
        return block.substring(begin, end);
    }
}
