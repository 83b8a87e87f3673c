/** What the rules say of the documents that are open in editors, for all who show it. */
package org.verdigris.ui.remark;
