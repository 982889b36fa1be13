/**
 * From facts that speak of one thing to a claim: which values agree, which one to take and why, and
 * what differs.
 */
package org.attest.reconcile;
