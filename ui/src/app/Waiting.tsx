import { Skeletons } from '../design/Loaded';
import { Alone } from './Alone';

/** What stands where a screen outside the frame will be. */
export function Waiting() {
  return (
    <Alone>
      <Skeletons heights={['60px', '200px', '200px']} />
    </Alone>
  );
}
