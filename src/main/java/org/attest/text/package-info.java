/**
 * Sentences, tokens, tags and lemmas, and above them the clause view: noun phrases, verb groups and
 * how they hang together. OpenNLP is used here and nowhere else.
 */
package org.attest.text;
