/** Copies of the data folder and its health. */
export { backup as backupFolder, restore as restoreFolder } from '../store/backup.ts'
export { doctor as examine, type DoctorFinding } from '../store/doctor.ts'
