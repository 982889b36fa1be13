/** Dated events: what happened, who did it to whom, where and when, read from the clause view. */
package org.attest.events;
