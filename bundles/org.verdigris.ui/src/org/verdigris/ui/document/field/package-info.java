/** Labelled controls that show and change single settings of a document. */
package org.verdigris.ui.document.field;
