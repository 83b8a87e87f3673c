/**
 */
package org.verdigris.model.estate;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Drive</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * What is attached at one location of a controller.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.verdigris.model.estate.Drive#getId <em>Id</em>}</li>
 *   <li>{@link org.verdigris.model.estate.Drive#getDriveType <em>Drive Type</em>}</li>
 *   <li>{@link org.verdigris.model.estate.Drive#getImage <em>Image</em>}</li>
 *   <li>{@link org.verdigris.model.estate.Drive#getUndoImage <em>Undo Image</em>}</li>
 *   <li>{@link org.verdigris.model.estate.Drive#getDisk <em>Disk</em>}</li>
 *   <li>{@link org.verdigris.model.estate.Drive#getUndoDisk <em>Undo Disk</em>}</li>
 * </ul>
 *
 * @see org.verdigris.model.estate.EstatePackage#getDrive()
 * @model
 * @generated
 */
public interface Drive extends EObject
{
	/**
	 * Returns the value of the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Number of the location on its controller: IDE 0 to 1, SCSI 0 to 6.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Id</em>' attribute.
	 * @see #setId(Integer)
	 * @see org.verdigris.model.estate.EstatePackage#getDrive_Id()
	 * @model dataType="org.verdigris.model.estate.Number"
	 * @generated
	 */
	Integer getId();

	/**
	 * Sets the value of the '{@link org.verdigris.model.estate.Drive#getId <em>Id</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Id</em>' attribute.
	 * @see #getId()
	 * @generated
	 */
	void setId(Integer value);

	/**
	 * Returns the value of the '<em><b>Drive Type</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Drive Type</em>' attribute.
	 * @see #setDriveType(Long)
	 * @see org.verdigris.model.estate.EstatePackage#getDrive_DriveType()
	 * @model dataType="org.verdigris.model.estate.UnsignedInteger"
	 *        annotation="org.verdigris.setting path='drive_type' type='integer' meaning='Kind of drive.' values='0=none; 1=hard disk; 2=CD/DVD' edit='yes' source='Virtual Server SDK, VMDriveType'"
	 * @generated
	 */
	Long getDriveType();

	/**
	 * Sets the value of the '{@link org.verdigris.model.estate.Drive#getDriveType <em>Drive Type</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Drive Type</em>' attribute.
	 * @see #getDriveType()
	 * @generated
	 */
	void setDriveType(Long value);

	/**
	 * Returns the value of the '<em><b>Image</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Image</em>' containment reference.
	 * @see #setImage(FileReference)
	 * @see org.verdigris.model.estate.EstatePackage#getDrive_Image()
	 * @model containment="true"
	 *        annotation="org.verdigris.setting path='pathname' meaning='The disk or CD image, or the letter of a host drive.'"
	 * @generated
	 */
	FileReference getImage();

	/**
	 * Sets the value of the '{@link org.verdigris.model.estate.Drive#getImage <em>Image</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Image</em>' containment reference.
	 * @see #getImage()
	 * @generated
	 */
	void setImage(FileReference value);

	/**
	 * Returns the value of the '<em><b>Undo Image</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Undo Image</em>' containment reference.
	 * @see #setUndoImage(FileReference)
	 * @see org.verdigris.model.estate.EstatePackage#getDrive_UndoImage()
	 * @model containment="true"
	 *        annotation="org.verdigris.setting path='undo_pathname' meaning='The undo disk; empty when there is none.' edit='show'"
	 * @generated
	 */
	FileReference getUndoImage();

	/**
	 * Sets the value of the '{@link org.verdigris.model.estate.Drive#getUndoImage <em>Undo Image</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Undo Image</em>' containment reference.
	 * @see #getUndoImage()
	 * @generated
	 */
	void setUndoImage(FileReference value);

	/**
	 * Returns the value of the '<em><b>Disk</b></em>' reference.
	 * It is bidirectional and its opposite is '{@link org.verdigris.model.estate.DiskImage#getDrives <em>Drives</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The disk image found for it; absent when missing or no hard disk.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Disk</em>' reference.
	 * @see #setDisk(DiskImage)
	 * @see org.verdigris.model.estate.EstatePackage#getDrive_Disk()
	 * @see org.verdigris.model.estate.DiskImage#getDrives
	 * @model opposite="drives" resolveProxies="false"
	 * @generated
	 */
	DiskImage getDisk();

	/**
	 * Sets the value of the '{@link org.verdigris.model.estate.Drive#getDisk <em>Disk</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Disk</em>' reference.
	 * @see #getDisk()
	 * @generated
	 */
	void setDisk(DiskImage value);

	/**
	 * Returns the value of the '<em><b>Undo Disk</b></em>' reference.
	 * It is bidirectional and its opposite is '{@link org.verdigris.model.estate.DiskImage#getUndoDrives <em>Undo Drives</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The undo disk found for it.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Undo Disk</em>' reference.
	 * @see #setUndoDisk(DiskImage)
	 * @see org.verdigris.model.estate.EstatePackage#getDrive_UndoDisk()
	 * @see org.verdigris.model.estate.DiskImage#getUndoDrives
	 * @model opposite="undoDrives" resolveProxies="false"
	 * @generated
	 */
	DiskImage getUndoDisk();

	/**
	 * Sets the value of the '{@link org.verdigris.model.estate.Drive#getUndoDisk <em>Undo Disk</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Undo Disk</em>' reference.
	 * @see #getUndoDisk()
	 * @generated
	 */
	void setUndoDisk(DiskImage value);

} // Drive
