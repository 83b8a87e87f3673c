/**
 */
package org.verdigris.model.estate.impl;

import java.util.Collection;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.common.notify.NotificationChain;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.InternalEObject;

import org.eclipse.emf.ecore.impl.ENotificationImpl;
import org.eclipse.emf.ecore.impl.EObjectImpl;

import org.eclipse.emf.ecore.util.EObjectContainmentEList;
import org.eclipse.emf.ecore.util.InternalEList;

import org.verdigris.model.estate.Drive;
import org.verdigris.model.estate.EstatePackage;
import org.verdigris.model.estate.ScsiController;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Scsi Controller</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.verdigris.model.estate.impl.ScsiControllerImpl#getId <em>Id</em>}</li>
 *   <li>{@link org.verdigris.model.estate.impl.ScsiControllerImpl#getScsiId <em>Scsi Id</em>}</li>
 *   <li>{@link org.verdigris.model.estate.impl.ScsiControllerImpl#getShared <em>Shared</em>}</li>
 *   <li>{@link org.verdigris.model.estate.impl.ScsiControllerImpl#getDrives <em>Drives</em>}</li>
 * </ul>
 *
 * @generated
 */
public class ScsiControllerImpl extends EObjectImpl implements ScsiController
{
	/**
	 * The default value of the '{@link #getId() <em>Id</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getId()
	 * @generated
	 * @ordered
	 */
	protected static final Integer ID_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getId() <em>Id</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getId()
	 * @generated
	 * @ordered
	 */
	protected Integer id = ID_EDEFAULT;

	/**
	 * The default value of the '{@link #getScsiId() <em>Scsi Id</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getScsiId()
	 * @generated
	 * @ordered
	 */
	protected static final Long SCSI_ID_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getScsiId() <em>Scsi Id</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getScsiId()
	 * @generated
	 * @ordered
	 */
	protected Long scsiId = SCSI_ID_EDEFAULT;

	/**
	 * The default value of the '{@link #getShared() <em>Shared</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getShared()
	 * @generated
	 * @ordered
	 */
	protected static final Boolean SHARED_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getShared() <em>Shared</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getShared()
	 * @generated
	 * @ordered
	 */
	protected Boolean shared = SHARED_EDEFAULT;

	/**
	 * The cached value of the '{@link #getDrives() <em>Drives</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDrives()
	 * @generated
	 * @ordered
	 */
	protected EList<Drive> drives;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected ScsiControllerImpl()
	{
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass()
	{
		return EstatePackage.Literals.SCSI_CONTROLLER;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Integer getId()
	{
		return id;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setId(Integer newId)
	{
		Integer oldId = id;
		id = newId;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, EstatePackage.SCSI_CONTROLLER__ID, oldId, id));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Long getScsiId()
	{
		return scsiId;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setScsiId(Long newScsiId)
	{
		Long oldScsiId = scsiId;
		scsiId = newScsiId;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, EstatePackage.SCSI_CONTROLLER__SCSI_ID, oldScsiId, scsiId));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Boolean getShared()
	{
		return shared;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setShared(Boolean newShared)
	{
		Boolean oldShared = shared;
		shared = newShared;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, EstatePackage.SCSI_CONTROLLER__SHARED, oldShared, shared));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Drive> getDrives()
	{
		if (drives == null)
		{
			drives = new EObjectContainmentEList<Drive>(Drive.class, this, EstatePackage.SCSI_CONTROLLER__DRIVES);
		}
		return drives;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs)
	{
		switch (featureID)
		{
			case EstatePackage.SCSI_CONTROLLER__DRIVES:
				return ((InternalEList<?>)getDrives()).basicRemove(otherEnd, msgs);
		}
		return super.eInverseRemove(otherEnd, featureID, msgs);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType)
	{
		switch (featureID)
		{
			case EstatePackage.SCSI_CONTROLLER__ID:
				return getId();
			case EstatePackage.SCSI_CONTROLLER__SCSI_ID:
				return getScsiId();
			case EstatePackage.SCSI_CONTROLLER__SHARED:
				return getShared();
			case EstatePackage.SCSI_CONTROLLER__DRIVES:
				return getDrives();
		}
		return super.eGet(featureID, resolve, coreType);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@SuppressWarnings("unchecked")
	@Override
	public void eSet(int featureID, Object newValue)
	{
		switch (featureID)
		{
			case EstatePackage.SCSI_CONTROLLER__ID:
				setId((Integer)newValue);
				return;
			case EstatePackage.SCSI_CONTROLLER__SCSI_ID:
				setScsiId((Long)newValue);
				return;
			case EstatePackage.SCSI_CONTROLLER__SHARED:
				setShared((Boolean)newValue);
				return;
			case EstatePackage.SCSI_CONTROLLER__DRIVES:
				getDrives().clear();
				getDrives().addAll((Collection<? extends Drive>)newValue);
				return;
		}
		super.eSet(featureID, newValue);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void eUnset(int featureID)
	{
		switch (featureID)
		{
			case EstatePackage.SCSI_CONTROLLER__ID:
				setId(ID_EDEFAULT);
				return;
			case EstatePackage.SCSI_CONTROLLER__SCSI_ID:
				setScsiId(SCSI_ID_EDEFAULT);
				return;
			case EstatePackage.SCSI_CONTROLLER__SHARED:
				setShared(SHARED_EDEFAULT);
				return;
			case EstatePackage.SCSI_CONTROLLER__DRIVES:
				getDrives().clear();
				return;
		}
		super.eUnset(featureID);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean eIsSet(int featureID)
	{
		switch (featureID)
		{
			case EstatePackage.SCSI_CONTROLLER__ID:
				return ID_EDEFAULT == null ? id != null : !ID_EDEFAULT.equals(id);
			case EstatePackage.SCSI_CONTROLLER__SCSI_ID:
				return SCSI_ID_EDEFAULT == null ? scsiId != null : !SCSI_ID_EDEFAULT.equals(scsiId);
			case EstatePackage.SCSI_CONTROLLER__SHARED:
				return SHARED_EDEFAULT == null ? shared != null : !SHARED_EDEFAULT.equals(shared);
			case EstatePackage.SCSI_CONTROLLER__DRIVES:
				return drives != null && !drives.isEmpty();
		}
		return super.eIsSet(featureID);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String toString()
	{
		if (eIsProxy()) return super.toString();

		StringBuilder result = new StringBuilder(super.toString());
		result.append(" (id: ");
		result.append(id);
		result.append(", scsiId: ");
		result.append(scsiId);
		result.append(", shared: ");
		result.append(shared);
		result.append(')');
		return result.toString();
	}

} //ScsiControllerImpl
