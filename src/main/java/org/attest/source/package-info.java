/**
 * From a folder of files to documents: finds and decodes them, marks their zones, and reads what
 * they say of themselves. A file becomes a document or a rejection, never an exception.
 */
package org.attest.source;
