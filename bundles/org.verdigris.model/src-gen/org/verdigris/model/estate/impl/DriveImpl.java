/**
 */
package org.verdigris.model.estate.impl;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.common.notify.NotificationChain;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.InternalEObject;

import org.eclipse.emf.ecore.impl.ENotificationImpl;
import org.eclipse.emf.ecore.impl.EObjectImpl;

import org.verdigris.model.estate.DiskImage;
import org.verdigris.model.estate.Drive;
import org.verdigris.model.estate.EstatePackage;
import org.verdigris.model.estate.FileReference;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Drive</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.verdigris.model.estate.impl.DriveImpl#getId <em>Id</em>}</li>
 *   <li>{@link org.verdigris.model.estate.impl.DriveImpl#getDriveType <em>Drive Type</em>}</li>
 *   <li>{@link org.verdigris.model.estate.impl.DriveImpl#getImage <em>Image</em>}</li>
 *   <li>{@link org.verdigris.model.estate.impl.DriveImpl#getUndoImage <em>Undo Image</em>}</li>
 *   <li>{@link org.verdigris.model.estate.impl.DriveImpl#getDisk <em>Disk</em>}</li>
 *   <li>{@link org.verdigris.model.estate.impl.DriveImpl#getUndoDisk <em>Undo Disk</em>}</li>
 * </ul>
 *
 * @generated
 */
public class DriveImpl extends EObjectImpl implements Drive
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
	 * The default value of the '{@link #getDriveType() <em>Drive Type</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDriveType()
	 * @generated
	 * @ordered
	 */
	protected static final Long DRIVE_TYPE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getDriveType() <em>Drive Type</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDriveType()
	 * @generated
	 * @ordered
	 */
	protected Long driveType = DRIVE_TYPE_EDEFAULT;

	/**
	 * The cached value of the '{@link #getImage() <em>Image</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getImage()
	 * @generated
	 * @ordered
	 */
	protected FileReference image;

	/**
	 * The cached value of the '{@link #getUndoImage() <em>Undo Image</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getUndoImage()
	 * @generated
	 * @ordered
	 */
	protected FileReference undoImage;

	/**
	 * The cached value of the '{@link #getDisk() <em>Disk</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDisk()
	 * @generated
	 * @ordered
	 */
	protected DiskImage disk;

	/**
	 * The cached value of the '{@link #getUndoDisk() <em>Undo Disk</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getUndoDisk()
	 * @generated
	 * @ordered
	 */
	protected DiskImage undoDisk;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected DriveImpl()
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
		return EstatePackage.Literals.DRIVE;
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
			eNotify(new ENotificationImpl(this, Notification.SET, EstatePackage.DRIVE__ID, oldId, id));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Long getDriveType()
	{
		return driveType;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setDriveType(Long newDriveType)
	{
		Long oldDriveType = driveType;
		driveType = newDriveType;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, EstatePackage.DRIVE__DRIVE_TYPE, oldDriveType, driveType));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public FileReference getImage()
	{
		return image;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicSetImage(FileReference newImage, NotificationChain msgs)
	{
		FileReference oldImage = image;
		image = newImage;
		if (eNotificationRequired())
		{
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, EstatePackage.DRIVE__IMAGE, oldImage, newImage);
			if (msgs == null) msgs = notification; else msgs.add(notification);
		}
		return msgs;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setImage(FileReference newImage)
	{
		if (newImage != image)
		{
			NotificationChain msgs = null;
			if (image != null)
				msgs = ((InternalEObject)image).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - EstatePackage.DRIVE__IMAGE, null, msgs);
			if (newImage != null)
				msgs = ((InternalEObject)newImage).eInverseAdd(this, EOPPOSITE_FEATURE_BASE - EstatePackage.DRIVE__IMAGE, null, msgs);
			msgs = basicSetImage(newImage, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, EstatePackage.DRIVE__IMAGE, newImage, newImage));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public FileReference getUndoImage()
	{
		return undoImage;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicSetUndoImage(FileReference newUndoImage, NotificationChain msgs)
	{
		FileReference oldUndoImage = undoImage;
		undoImage = newUndoImage;
		if (eNotificationRequired())
		{
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, EstatePackage.DRIVE__UNDO_IMAGE, oldUndoImage, newUndoImage);
			if (msgs == null) msgs = notification; else msgs.add(notification);
		}
		return msgs;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setUndoImage(FileReference newUndoImage)
	{
		if (newUndoImage != undoImage)
		{
			NotificationChain msgs = null;
			if (undoImage != null)
				msgs = ((InternalEObject)undoImage).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - EstatePackage.DRIVE__UNDO_IMAGE, null, msgs);
			if (newUndoImage != null)
				msgs = ((InternalEObject)newUndoImage).eInverseAdd(this, EOPPOSITE_FEATURE_BASE - EstatePackage.DRIVE__UNDO_IMAGE, null, msgs);
			msgs = basicSetUndoImage(newUndoImage, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, EstatePackage.DRIVE__UNDO_IMAGE, newUndoImage, newUndoImage));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public DiskImage getDisk()
	{
		return disk;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicSetDisk(DiskImage newDisk, NotificationChain msgs)
	{
		DiskImage oldDisk = disk;
		disk = newDisk;
		if (eNotificationRequired())
		{
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, EstatePackage.DRIVE__DISK, oldDisk, newDisk);
			if (msgs == null) msgs = notification; else msgs.add(notification);
		}
		return msgs;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setDisk(DiskImage newDisk)
	{
		if (newDisk != disk)
		{
			NotificationChain msgs = null;
			if (disk != null)
				msgs = ((InternalEObject)disk).eInverseRemove(this, EstatePackage.DISK_IMAGE__DRIVES, DiskImage.class, msgs);
			if (newDisk != null)
				msgs = ((InternalEObject)newDisk).eInverseAdd(this, EstatePackage.DISK_IMAGE__DRIVES, DiskImage.class, msgs);
			msgs = basicSetDisk(newDisk, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, EstatePackage.DRIVE__DISK, newDisk, newDisk));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public DiskImage getUndoDisk()
	{
		return undoDisk;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicSetUndoDisk(DiskImage newUndoDisk, NotificationChain msgs)
	{
		DiskImage oldUndoDisk = undoDisk;
		undoDisk = newUndoDisk;
		if (eNotificationRequired())
		{
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, EstatePackage.DRIVE__UNDO_DISK, oldUndoDisk, newUndoDisk);
			if (msgs == null) msgs = notification; else msgs.add(notification);
		}
		return msgs;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setUndoDisk(DiskImage newUndoDisk)
	{
		if (newUndoDisk != undoDisk)
		{
			NotificationChain msgs = null;
			if (undoDisk != null)
				msgs = ((InternalEObject)undoDisk).eInverseRemove(this, EstatePackage.DISK_IMAGE__UNDO_DRIVES, DiskImage.class, msgs);
			if (newUndoDisk != null)
				msgs = ((InternalEObject)newUndoDisk).eInverseAdd(this, EstatePackage.DISK_IMAGE__UNDO_DRIVES, DiskImage.class, msgs);
			msgs = basicSetUndoDisk(newUndoDisk, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, EstatePackage.DRIVE__UNDO_DISK, newUndoDisk, newUndoDisk));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseAdd(InternalEObject otherEnd, int featureID, NotificationChain msgs)
	{
		switch (featureID)
		{
			case EstatePackage.DRIVE__DISK:
				if (disk != null)
					msgs = ((InternalEObject)disk).eInverseRemove(this, EstatePackage.DISK_IMAGE__DRIVES, DiskImage.class, msgs);
				return basicSetDisk((DiskImage)otherEnd, msgs);
			case EstatePackage.DRIVE__UNDO_DISK:
				if (undoDisk != null)
					msgs = ((InternalEObject)undoDisk).eInverseRemove(this, EstatePackage.DISK_IMAGE__UNDO_DRIVES, DiskImage.class, msgs);
				return basicSetUndoDisk((DiskImage)otherEnd, msgs);
		}
		return super.eInverseAdd(otherEnd, featureID, msgs);
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
			case EstatePackage.DRIVE__IMAGE:
				return basicSetImage(null, msgs);
			case EstatePackage.DRIVE__UNDO_IMAGE:
				return basicSetUndoImage(null, msgs);
			case EstatePackage.DRIVE__DISK:
				return basicSetDisk(null, msgs);
			case EstatePackage.DRIVE__UNDO_DISK:
				return basicSetUndoDisk(null, msgs);
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
			case EstatePackage.DRIVE__ID:
				return getId();
			case EstatePackage.DRIVE__DRIVE_TYPE:
				return getDriveType();
			case EstatePackage.DRIVE__IMAGE:
				return getImage();
			case EstatePackage.DRIVE__UNDO_IMAGE:
				return getUndoImage();
			case EstatePackage.DRIVE__DISK:
				return getDisk();
			case EstatePackage.DRIVE__UNDO_DISK:
				return getUndoDisk();
		}
		return super.eGet(featureID, resolve, coreType);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void eSet(int featureID, Object newValue)
	{
		switch (featureID)
		{
			case EstatePackage.DRIVE__ID:
				setId((Integer)newValue);
				return;
			case EstatePackage.DRIVE__DRIVE_TYPE:
				setDriveType((Long)newValue);
				return;
			case EstatePackage.DRIVE__IMAGE:
				setImage((FileReference)newValue);
				return;
			case EstatePackage.DRIVE__UNDO_IMAGE:
				setUndoImage((FileReference)newValue);
				return;
			case EstatePackage.DRIVE__DISK:
				setDisk((DiskImage)newValue);
				return;
			case EstatePackage.DRIVE__UNDO_DISK:
				setUndoDisk((DiskImage)newValue);
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
			case EstatePackage.DRIVE__ID:
				setId(ID_EDEFAULT);
				return;
			case EstatePackage.DRIVE__DRIVE_TYPE:
				setDriveType(DRIVE_TYPE_EDEFAULT);
				return;
			case EstatePackage.DRIVE__IMAGE:
				setImage((FileReference)null);
				return;
			case EstatePackage.DRIVE__UNDO_IMAGE:
				setUndoImage((FileReference)null);
				return;
			case EstatePackage.DRIVE__DISK:
				setDisk((DiskImage)null);
				return;
			case EstatePackage.DRIVE__UNDO_DISK:
				setUndoDisk((DiskImage)null);
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
			case EstatePackage.DRIVE__ID:
				return ID_EDEFAULT == null ? id != null : !ID_EDEFAULT.equals(id);
			case EstatePackage.DRIVE__DRIVE_TYPE:
				return DRIVE_TYPE_EDEFAULT == null ? driveType != null : !DRIVE_TYPE_EDEFAULT.equals(driveType);
			case EstatePackage.DRIVE__IMAGE:
				return image != null;
			case EstatePackage.DRIVE__UNDO_IMAGE:
				return undoImage != null;
			case EstatePackage.DRIVE__DISK:
				return disk != null;
			case EstatePackage.DRIVE__UNDO_DISK:
				return undoDisk != null;
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
		result.append(", driveType: ");
		result.append(driveType);
		result.append(')');
		return result.toString();
	}

} //DriveImpl
