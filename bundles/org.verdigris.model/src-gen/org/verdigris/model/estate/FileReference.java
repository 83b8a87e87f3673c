/**
 */
package org.verdigris.model.estate;

import java.time.Instant;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>File Reference</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A file named twice: by its absolute Windows path and relative to the folder of the .vmc.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.verdigris.model.estate.FileReference#getAbsolute <em>Absolute</em>}</li>
 *   <li>{@link org.verdigris.model.estate.FileReference#getRelative <em>Relative</em>}</li>
 *   <li>{@link org.verdigris.model.estate.FileReference#getResolved <em>Resolved</em>}</li>
 *   <li>{@link org.verdigris.model.estate.FileReference#getFileSize <em>File Size</em>}</li>
 *   <li>{@link org.verdigris.model.estate.FileReference#getModified <em>Modified</em>}</li>
 * </ul>
 *
 * @see org.verdigris.model.estate.EstatePackage#getFileReference()
 * @model
 * @generated
 */
public interface FileReference extends EObject
{
	/**
	 * Returns the value of the '<em><b>Absolute</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Absolute</em>' attribute.
	 * @see #setAbsolute(String)
	 * @see org.verdigris.model.estate.EstatePackage#getFileReference_Absolute()
	 * @model dataType="org.verdigris.model.estate.Text"
	 *        annotation="org.verdigris.setting path='absolute' type='string' meaning='Absolute path; a relative one here occurs. For a host drive its letter.' unit='characters' range='0..259' edit='yes' source='Virtual Server SDK'"
	 * @generated
	 */
	String getAbsolute();

	/**
	 * Sets the value of the '{@link org.verdigris.model.estate.FileReference#getAbsolute <em>Absolute</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Absolute</em>' attribute.
	 * @see #getAbsolute()
	 * @generated
	 */
	void setAbsolute(String value);

	/**
	 * Returns the value of the '<em><b>Relative</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Relative</em>' attribute.
	 * @see #setRelative(String)
	 * @see org.verdigris.model.estate.EstatePackage#getFileReference_Relative()
	 * @model dataType="org.verdigris.model.estate.Text"
	 *        annotation="org.verdigris.setting path='relative' type='string' meaning='Path relative to the folder of the machine file.' unit='characters' range='0..259' edit='yes' source='observed in known files'"
	 * @generated
	 */
	String getRelative();

	/**
	 * Sets the value of the '{@link org.verdigris.model.estate.FileReference#getRelative <em>Relative</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Relative</em>' attribute.
	 * @see #getRelative()
	 * @generated
	 */
	void setRelative(String value);

	/**
	 * Returns the value of the '<em><b>Resolved</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Absolute path of the file on this machine; absent when none was found.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Resolved</em>' attribute.
	 * @see #setResolved(String)
	 * @see org.verdigris.model.estate.EstatePackage#getFileReference_Resolved()
	 * @model dataType="org.verdigris.model.estate.Text"
	 * @generated
	 */
	String getResolved();

	/**
	 * Sets the value of the '{@link org.verdigris.model.estate.FileReference#getResolved <em>Resolved</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Resolved</em>' attribute.
	 * @see #getResolved()
	 * @generated
	 */
	void setResolved(String value);

	/**
	 * Returns the value of the '<em><b>File Size</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Length of the file that a saved state was found in; absent for other references.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>File Size</em>' attribute.
	 * @see #setFileSize(Long)
	 * @see org.verdigris.model.estate.EstatePackage#getFileReference_FileSize()
	 * @model dataType="org.verdigris.model.estate.ByteCount"
	 * @generated
	 */
	Long getFileSize();

	/**
	 * Sets the value of the '{@link org.verdigris.model.estate.FileReference#getFileSize <em>File Size</em>}' attribute.
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
	 * When the file that a saved state was found in was last changed; absent for other references.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Modified</em>' attribute.
	 * @see #setModified(Instant)
	 * @see org.verdigris.model.estate.EstatePackage#getFileReference_Modified()
	 * @model dataType="org.verdigris.model.estate.Moment"
	 * @generated
	 */
	Instant getModified();

	/**
	 * Sets the value of the '{@link org.verdigris.model.estate.FileReference#getModified <em>Modified</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Modified</em>' attribute.
	 * @see #getModified()
	 * @generated
	 */
	void setModified(Instant value);

} // FileReference
