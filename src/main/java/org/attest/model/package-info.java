/** The nouns of attest: immutable records and closed types that cannot hold a wrong value. */
package org.attest.model;
