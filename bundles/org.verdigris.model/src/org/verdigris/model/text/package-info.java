/** How this bundle finds its sentences; not for other bundles. */
package org.verdigris.model.text;
