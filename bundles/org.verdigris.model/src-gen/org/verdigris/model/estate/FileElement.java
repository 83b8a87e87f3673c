/**
 */
package org.verdigris.model.estate;

import java.time.Instant;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>File Element</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * Something that one file of the estate describes.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.verdigris.model.estate.FileElement#getPath <em>Path</em>}</li>
 *   <li>{@link org.verdigris.model.estate.FileElement#getFileSize <em>File Size</em>}</li>
 *   <li>{@link org.verdigris.model.estate.FileElement#getModified <em>Modified</em>}</li>
 *   <li>{@link org.verdigris.model.estate.FileElement#getUnreadable <em>Unreadable</em>}</li>
 *   <li>{@link org.verdigris.model.estate.FileElement#getReadOnly <em>Read Only</em>}</li>
 * </ul>
 *
 * @see org.verdigris.model.estate.EstatePackage#getFileElement()
 * @model abstract="true"
 * @generated
 */
public interface FileElement extends NamedElement
{
	/**
	 * Returns the value of the '<em><b>Path</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Absolute path of the file on this machine.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Path</em>' attribute.
	 * @see #setPath(String)
	 * @see org.verdigris.model.estate.EstatePackage#getFileElement_Path()
	 * @model dataType="org.verdigris.model.estate.Text"
	 * @generated
	 */
	String getPath();

	/**
	 * Sets the value of the '{@link org.verdigris.model.estate.FileElement#getPath <em>Path</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Path</em>' attribute.
	 * @see #getPath()
	 * @generated
	 */
	void setPath(String value);

	/**
	 * Returns the value of the '<em><b>File Size</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Length of the file.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>File Size</em>' attribute.
	 * @see #setFileSize(Long)
	 * @see org.verdigris.model.estate.EstatePackage#getFileElement_FileSize()
	 * @model dataType="org.verdigris.model.estate.ByteCount"
	 * @generated
	 */
	Long getFileSize();

	/**
	 * Sets the value of the '{@link org.verdigris.model.estate.FileElement#getFileSize <em>File Size</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>File Size</em>' attribute.
	 * @see #getFileSize()
	 * @generated
	 */
	void setFileSize(Long value);

	/**
	 * Returns the value of the '<em><b>Modified</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * When the file was last changed.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Modified</em>' attribute.
	 * @see #setModified(Instant)
	 * @see org.verdigris.model.estate.EstatePackage#getFileElement_Modified()
	 * @model dataType="org.verdigris.model.estate.Moment"
	 * @generated
	 */
	Instant getModified();

	/**
	 * Sets the value of the '{@link org.verdigris.model.estate.FileElement#getModified <em>Modified</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Modified</em>' attribute.
	 * @see #getModified()
	 * @generated
	 */
	void setModified(Instant value);

	/**
	 * Returns the value of the '<em><b>Unreadable</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Why the file could not be read, as one sentence; absent when it could.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Unreadable</em>' attribute.
	 * @see #setUnreadable(String)
	 * @see org.verdigris.model.estate.EstatePackage#getFileElement_Unreadable()
	 * @model dataType="org.verdigris.model.estate.Text"
	 * @generated
	 */
	String getUnreadable();

	/**
	 * Sets the value of the '{@link org.verdigris.model.estate.FileElement#getUnreadable <em>Unreadable</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Unreadable</em>' attribute.
	 * @see #getUnreadable()
	 * @generated
	 */
	void setUnreadable(String value);

	/**
	 * Returns the value of the '<em><b>Read Only</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Whether the file may not be written by its owner; absent when that was not looked at.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Read Only</em>' attribute.
	 * @see #setReadOnly(Boolean)
	 * @see org.verdigris.model.estate.EstatePackage#getFileElement_ReadOnly()
	 * @model dataType="org.verdigris.model.estate.Flag"
	 * @generated
	 */
	Boolean getReadOnly();

	/**
	 * Sets the value of the '{@link org.verdigris.model.estate.FileElement#getReadOnly <em>Read Only</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Read Only</em>' attribute.
	 * @see #getReadOnly()
	 * @generated
	 */
	void setReadOnly(Boolean value);

} // FileElement
