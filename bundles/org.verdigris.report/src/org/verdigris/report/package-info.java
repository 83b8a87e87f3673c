/** Reports: what the capacity of an estate is and will be, and the documents that tell it. */
package org.verdigris.report;
