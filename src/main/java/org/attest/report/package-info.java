/**
 * The discrepancy report: one HTML file that needs nothing else and in which no document can act.
 */
package org.attest.report;
