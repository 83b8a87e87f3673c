/**
 */
package org.verdigris.model.estate;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Scsi Controller</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A SCSI controller of Virtual Server. The layout in the file is not confirmed; values come through a dialect.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.verdigris.model.estate.ScsiController#getId <em>Id</em>}</li>
 *   <li>{@link org.verdigris.model.estate.ScsiController#getScsiId <em>Scsi Id</em>}</li>
 *   <li>{@link org.verdigris.model.estate.ScsiController#getShared <em>Shared</em>}</li>
 *   <li>{@link org.verdigris.model.estate.ScsiController#getDrives <em>Drives</em>}</li>
 * </ul>
 *
 * @see org.verdigris.model.estate.EstatePackage#getScsiController()
 * @model
 * @generated
 */
public interface ScsiController extends EObject
{
	/**
	 * Returns the value of the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * 0 to 3.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Id</em>' attribute.
	 * @see #setId(Integer)
	 * @see org.verdigris.model.estate.EstatePackage#getScsiController_Id()
	 * @model dataType="org.verdigris.model.estate.Number"
	 * @generated
	 */
	Integer getId();

	/**
	 * Sets the value of the '{@link org.verdigris.model.estate.ScsiController#getId <em>Id</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Id</em>' attribute.
	 * @see #getId()
	 * @generated
	 */
	void setId(Integer value);

	/**
	 * Returns the value of the '<em><b>Scsi Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Scsi Id</em>' attribute.
	 * @see #setScsiId(Long)
	 * @see org.verdigris.model.estate.EstatePackage#getScsiController_ScsiId()
	 * @model dataType="org.verdigris.model.estate.UnsignedInteger"
	 *        annotation="org.verdigris.setting semantic='scsi.controller.id' type='integer' meaning='SCSI ID of the adapter itself.' range='6..7' edit='show' source='Virtual Server SDK, IVMSCSIController.SCSIID'"
	 * @generated
	 */
	Long getScsiId();

	/**
	 * Sets the value of the '{@link org.verdigris.model.estate.ScsiController#getScsiId <em>Scsi Id</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Scsi Id</em>' attribute.
	 * @see #getScsiId()
	 * @generated
	 */
	void setScsiId(Long value);

	/**
	 * Returns the value of the '<em><b>Shared</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Shared</em>' attribute.
	 * @see #setShared(Boolean)
	 * @see org.verdigris.model.estate.EstatePackage#getScsiController_Shared()
	 * @model dataType="org.verdigris.model.estate.Flag"
	 *        annotation="org.verdigris.setting semantic='scsi.controller.shared' type='boolean' meaning='The bus is shared with another machine (cluster); then one disk only, device 0.' edit='show' source='Virtual Server SDK, IVMSCSIController.IsBusShared'"
	 * @generated
	 */
	Boolean getShared();

	/**
	 * Sets the value of the '{@link org.verdigris.model.estate.ScsiController#getShared <em>Shared</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Shared</em>' attribute.
	 * @see #getShared()
	 * @generated
	 */
	void setShared(Boolean value);

	/**
	 * Returns the value of the '<em><b>Drives</b></em>' containment reference list.
	 * The list contents are of type {@link org.verdigris.model.estate.Drive}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Drives</em>' containment reference list.
	 * @see org.verdigris.model.estate.EstatePackage#getScsiController_Drives()
	 * @model containment="true"
	 *        annotation="org.verdigris.setting semantic='scsi.controller.location' ids='0..6' meaning='What is attached, devices 0 to 6.'"
	 * @generated
	 */
	EList<Drive> getDrives();

} // ScsiController
